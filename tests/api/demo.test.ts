import { readFileSync } from 'node:fs';
import path from 'node:path';

import { STATUSES } from '../../src/domain/vocabulary';
import { get } from '../support/rest';
import { ROOT } from '../support/server';
import { withServer } from '../support/suite';
import { demoDatabase } from '../support/template';
import { walk } from '../support/walk';

const server = withServer({}, demoDatabase);

type Words = Record<string, string | object>;
interface Sample {
  slug?: string;
  words: { 'zh-Hans': Words; en?: Words };
}

const readSamples = <Data>(file: string): Data =>
  JSON.parse(readFileSync(path.join(ROOT, 'database/seeds/zhuhui-2023-demo', `${file}.json`), 'utf8'));

const notice = readSamples<Record<string, string>>('notice');
const followUps = readSamples<Sample[]>('follow-ups');
const updates = readSamples<Sample[]>('progress-updates');

const MARKS = ['【示例】', '示例：', '[Sample] ', 'Sample: '];

/** What a sample says after its mark. */
const unmarked = (text: string): string => {
  const mark = MARKS.find((candidate) => text.startsWith(candidate)) ?? '';
  return text.slice(mark.length);
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The titles, leads and notes of the samples as a page would write them. */
const sayings = [...followUps, ...updates].flatMap(({ words }) =>
  Object.values(words).flatMap((inLocale) =>
    ['title', 'lead', 'note'].flatMap((field) => {
      const text = inLocale[field];
      return typeof text === 'string' ? [escaped(text)] : [];
    }),
  ),
);

let pages: Map<string, string>;

beforeAll(async () => {
  pages = await walk(server.url);
});

test('every page of both languages says above all that what it shows are samples', () => {
  expect(pages.size).toBeGreaterThan(160);
  for (const [address, text] of pages) {
    const words = notice[address.startsWith('/zh') ? 'zh-Hans' : 'en'] ?? '';
    expect({ address, says: text.includes(`role="note"><p class="wide">${escaped(words)}</p>`) }).toEqual({
      address,
      says: true,
    });
  }
});

test('no page repeats what a sample says without its mark', () => {
  let shown = 0;
  for (const [address, text] of pages) {
    for (const saying of sayings) {
      const marked = text.split(saying).length - 1;
      const all = text.split(unmarked(saying)).length - 1;
      expect({ address, saying, all }).toEqual({ address, saying, all: marked });
      shown += marked;
    }
  }
  expect(shown).toBeGreaterThanOrEqual(updates.length);
});

interface Standing {
  slug: string;
  progressStatus: string;
  latestProgress: { progressStatus: string } | null;
}

interface Tree {
  data: { targets: Standing[]; projects: Standing[]; pathways: { measures: Standing[] }[] };
}

test('every record stands where its latest update says, and all six states are to be seen', async () => {
  const { targets, projects, pathways } = (await get<Tree>(server.url, '/api/reports/2023')).body.data;
  const records = [...targets, ...projects, ...pathways.flatMap(({ measures }) => measures)];
  const moved = records.filter(({ latestProgress }) => latestProgress);
  expect(moved.length).toBeGreaterThanOrEqual(8);
  for (const { slug, progressStatus, latestProgress } of moved) {
    expect({ slug, progressStatus }).toEqual({ slug, progressStatus: latestProgress?.progressStatus });
  }
  expect(new Set(moved.map(({ progressStatus }) => progressStatus))).toEqual(new Set(STATUSES));
});

interface Articles {
  data: {
    slug: string;
    title: string;
    kicker: string;
    body: { type: string }[];
    follows: { slug: string } | null;
    photos: { alt: string; caption: string; credit: string; image: Picture | null }[];
  }[];
}

interface Picture {
  width: number;
  formats: Record<string, { url: string; width: number }>;
}

const articlesIn = async (locale: string) => {
  const query = `locale=${locale}&filters[kind][$eq]=follow-up&populate[follows][fields]=slug&populate[photos][populate]=image`;
  return (await get<Articles>(server.url, `/api/articles?${query}`)).body.data;
};

test('the follow-ups follow the report, with bodies of real blocks, one of them only in Chinese', async () => {
  const [chinese, english] = [await articlesIn('zh-Hans'), await articlesIn('en')];
  expect(chinese).toHaveLength(followUps.length);
  expect(english).toHaveLength(followUps.length - 1);
  for (const { title, kicker, body, follows } of chinese) {
    expect([title, kicker].every((words) => words.startsWith('【示例】'))).toBe(true);
    expect(new Set(body.map(({ type }) => type))).toEqual(new Set(['paragraph', 'heading', 'list', 'quote']));
    expect(follows?.slug).toBe('zhuhui-2023');
  }
  for (const { title, kicker } of english) {
    expect([title, kicker].every((words) => words.startsWith('[Sample] '))).toBe(true);
  }
});

test('an article shows its pictures in the size that a screen needs, with words for them', async () => {
  const { text } = await get(server.url, '/en/articles/sample-eyewear-town');
  const images = text.match(/<img [^>]+>/g) ?? [];
  expect(images).toHaveLength(2);
  for (const image of images) {
    expect(image).toMatch(/srcset="[^ ]+\.webp 480w, [^ ]+\.webp 960w, [^ ]+\.webp 1600w"/);
    expect(image).toMatch(/ sizes="[^"]+" width="1600" height="1067" alt="Sample pattern: /);
    expect(image).toMatch(/loading="lazy" decoding="async"/);
  }
  expect(text.match(/<figcaption>Sample: /g)).toHaveLength(2);
});

test('the pictures are drawn, stored in three sizes and say that they are samples', async () => {
  const photos = (await articlesIn('en')).flatMap((article) => article.photos);
  expect(photos).toHaveLength(3);
  for (const { image, alt, caption, credit } of photos) {
    expect(alt).toMatch(/^Sample pattern: /);
    expect(caption).toMatch(/^Sample: /);
    expect(credit).toBe('Sample');
    expect(image?.width).toBe(1800);
    for (const size of ['small', 'medium', 'large']) {
      const response = await fetch(server.url + image?.formats[size]?.url);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp']);
      await response.arrayBuffer();
    }
  }
});
