import { printedNumbers, storedNumbers } from '../support/printed-numbers';
import { rebuiltText, sourceText } from '../support/report-text';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

interface Figure {
  indicatorCode: string;
  value: number | null;
  unit: string | null;
  changePercent: number | null;
  rank: number | null;
  rankScope: string | null;
  period: string;
}

interface Tree {
  article: Parameters<typeof rebuiltText>[0]['article'];
  themes: { name: string; achievements: { documentId: string; statement: string; figures: Figure[] }[] }[];
  targets: { statement: string; value: number | null; unit: string | null; qualifier: string | null }[];
  pathways: { number: number; title: string; measures: { slug: string; title: string; text: string }[] }[];
  projects: { measure: { slug: string } | null; figures: Figure[] }[];
  indicators: { code: string; name: string }[];
}

const report = async (locale: string): Promise<Tree> => {
  const { body } = await get<{ data: Tree }>(server.url, `/api/reports/2023?locale=${locale}`);
  return body.data;
};

const SCALES: Record<string, number> = { 亿元: 1e8, 万元: 1e4, '万㎡': 1e4 };
const WORDS: Record<string, number> = { billion: 1e9, million: 1e6 };

/** The numbers that an English sentence says, words for size included. */
const figuresIn = (sentence: string): number[] =>
  [...sentence.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: (billion|million))?/g)].map(
    ([, digits = '', word = '']) => Number(digits.replaceAll(',', '')) * (WORDS[word] ?? 1),
  );

const achievements = (tree: Tree) => tree.themes.flatMap((theme) => theme.achievements);

test('the entries give back the text of the source, word for word and in order', async () => {
  const sentences = (text: string) => text.split(/(?<=。)/);
  expect(sentences(rebuiltText(await report('zh-Hans')))).toEqual(sentences(sourceText()));
});

test('the faults of the source are mended', async () => {
  const statements = achievements(await report('zh-Hans')).map(({ statement }) => statement);
  expect(statements.filter((statement) => statement.includes('雁峰酒业成功申报'))).toHaveLength(1);
  expect(statements.filter((statement) => statement.includes('19个承诺项目'))).toHaveLength(1);
  expect(statements.filter((statement) => statement.includes('科技型中小企业入库44家'))).toHaveLength(1);
  expect(statements.some((statement) => statement.startsWith('可；'))).toBe(false);
});

test('every number with a unit in an achievement is a figure, and no figure is invented', async () => {
  for (const { statement, figures } of achievements(await report('zh-Hans'))) {
    expect({ statement, ...storedNumbers(figures) }).toEqual({ statement, ...printedNumbers(statement) });
  }
});

test('every number with a unit in a target is its value, and no value is invented', async () => {
  for (const { statement, value, unit, qualifier } of (await report('zh-Hans')).targets) {
    const [printed] = [...statement.matchAll(/(\d+(?:\.\d+)?)(%)(左右)?/g)];
    const stored = { value, unit, qualifier };
    expect({ statement, ...stored }).toEqual({
      statement,
      value: printed ? Number(printed[1]) : null,
      unit: printed ? '%' : null,
      qualifier: printed ? (printed[3] ? 'about' : 'exact') : null,
    });
  }
});

test('every number with a unit in a measure is a figure of a project under it', async () => {
  const { pathways, projects } = await report('zh-Hans');
  for (const { slug, title, text } of pathways.flatMap((pathway) => pathway.measures)) {
    const figures = projects
      .filter(({ measure }) => measure?.slug === slug)
      .flatMap((project) => project.figures);
    expect({ slug, ...storedNumbers(figures) }).toEqual({ slug, ...printedNumbers(`${title}。${text}`) });
  }
});

test('the English says the numbers of its figures', async () => {
  for (const { statement, figures } of achievements(await report('en'))) {
    for (const { changePercent } of figures) {
      if (changePercent !== null) expect(statement).toContain(`${changePercent}%`);
    }
    for (const { value, unit } of figures) {
      if (value === null) continue;
      const said = figuresIn(statement);
      const meant = value * (SCALES[unit ?? ''] ?? 1);
      // A careful translator keeps four digits of a large amount.
      const isSaid = said.some((number) => Math.abs(number - meant) <= Math.abs(meant) * 5e-4);
      expect({ statement, meant, isSaid }).toEqual({ statement, meant, isSaid: true });
    }
  }
});

test('figures say what they measure, when, and among whom a rank was reached', async () => {
  const tree = await report('en');
  const codes = tree.indicators.map(({ code }) => code);
  const figures = achievements(tree).flatMap((achievement) => achievement.figures);
  expect(figures.length).toBeGreaterThan(50);
  for (const figure of figures) {
    expect(codes).toContain(figure.indicatorCode);
    expect(figure.period).toBe('2022');
    expect(figure.rank === null).toBe(figure.rankScope === null);
  }
  expect(figures.find(({ indicatorCode }) => indicatorCode === 'gdp')).toMatchObject({
    value: 310.72,
    unit: '亿元',
    changePercent: 5.3,
  });
});

test('both languages give the same figures, in the same order', async () => {
  const [chinese, english] = [await report('zh-Hans'), await report('en')];
  const figuresOf = (tree: Tree) =>
    achievements(tree).map(({ documentId, figures }) => ({ documentId, figures }));
  expect(figuresOf(english)).toEqual(figuresOf(chinese));
});

test('every word is translated: no Chinese is left in the English', async () => {
  const withoutUnits = JSON.stringify(await report('en'), (key, value) => (key === 'unit' ? null : value));
  expect(withoutUnits.match(/[\p{Script=Han}]+/gu) ?? []).toEqual([]);
});
