import type { Locale } from '../../src/domain/vocabulary';
import { askForAll } from '../support/search';
import { type Asked, expectedHits, readAll, type Told } from '../support/search-reference';
import { withServer } from '../support/suite';

const server = withServer();

const all = {} as Record<Locale, Told[]>;

beforeAll(async () => {
  for (const locale of ['zh-Hans', 'en'] as const) all[locale] = await readAll(server.url, locale);
});

const chinese = (...words: string[]): Asked => ({
  words: words.map((word) => new RegExp(word)),
  phrase: new RegExp(words.join('')),
});

const english = (...words: string[]): Asked => ({
  words: words.map((word) => new RegExp(`\\b(?:${word})\\b`, 'i')),
  phrase: new RegExp(words.map((word) => `\\b(?:${word})\\b`).join('[\\s\\-–’]*'), 'i'),
});

const PROJECT = 'project(?:s|ed)?';
const DEVELOP = 'develop(?:s|ed|ing|ment|ments)?';

test.each<[string, Asked]>([
  ['眼镜小镇', chinese('眼镜小镇')],
  ['老旧小区', chinese('老旧', '小区')],
  ['适老', chinese('适老')],
  ['适老化改造', chinese('适', '老化', '改造')],
  ['改造', chinese('改造')],
  ['项目', chinese('项目')],
  ['建设', chinese('建设')],
  ['养老服务', chinese('养老', '服务')],
  ['发展', chinese('发展')],
  ['高质量发展', chinese('高质量', '发展')],
  ['国家级', chinese('国家级')],
  ['310.72', { words: [/310\.72/], phrase: /310\.72/ }],
  ['增长', chinese('增长')],
  ['区', chinese('区')],
  ['社区 养老', { words: [/社区/, /养老/], phrase: /社区养老/ }],
  ['不存在的词语', chinese('不存在的词语')],
])('%s is found in the order in which a person would put it', async (q, asked) => {
  const expected = expectedHits(all['zh-Hans'], asked);
  const hits = (await askForAll(server.url, q)).map(({ type, documentId }) => `${type} ${documentId}`);
  expect(hits).toEqual(expected);
});

test.each<[string, Asked]>([
  ['spectacles', english('eyewear')],
  ['elderly', english('elderly')],
  ['Eyewear Town', english('eyewear', 'towns?')],
  ['elderly care', english('elderly', 'car(?:e|es|ed|ing)')],
  ['project', english(PROJECT)],
  ['development', english(DEVELOP)],
  ['project development', english(PROJECT, DEVELOP)],
  ['the', english('the')],
  ['of the', english('of', 'the')],
  ['programme', english('program(?:me|s|mes)?')],
  ['2022 national', english('2022', 'national')],
  ['unicorn', english('unicorns?')],
])('%s is found in the order in which a person would put it', async (q, asked) => {
  const expected = expectedHits(all.en, asked);
  const hits = (await askForAll(server.url, q, 'en')).map(({ type, documentId }) => `${type} ${documentId}`);
  expect(hits).toEqual(expected);
});

test('every question above but two finds something', () => {
  expect(expectedHits(all['zh-Hans'], chinese('眼镜小镇')).length).toBeGreaterThan(3);
  expect(expectedHits(all.en, english('the')).length).toBeGreaterThan(50);
  expect(expectedHits(all.en, english('unicorns?'))).toEqual([]);
});

/** Runs of Han characters in which nothing interrupts. */
const runsOf = (text: string): string[] => text.match(/\p{Script=Han}{2,}/gu) ?? [];

/** Two to four characters out of each run, at a place that only the text decides. */
const samplesOf = (text: string): string[] =>
  runsOf(text).map((run, number) => {
    const length = Math.min(2 + ((run.length + number) % 3), run.length);
    const start = (run.length * 7 + number) % (run.length - length + 1);
    return run.slice(start, start + length);
  });

test('two to four characters out of any Chinese text find it', async () => {
  let asked = 0;
  for (const { type, documentId, title, body } of all['zh-Hans']) {
    const samples = [title, ...body].flatMap(samplesOf);
    const step = Math.ceil(samples.length / 3);
    for (const q of samples.filter((_sample, number) => number % step === 0)) {
      const found = (await askForAll(server.url, q)).map((hit) => `${hit.type} ${hit.documentId}`);
      expect({ q, found }).toEqual({ q, found: expect.arrayContaining([`${type} ${documentId}`]) });
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(300);
});
