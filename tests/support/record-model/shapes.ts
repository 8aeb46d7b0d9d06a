import { type Locale, SOURCE_LOCALE } from '../../../src/domain/vocabulary';
import type { PublicTypeName } from '../../../src/domain/public-types';

/** The types whose lives the model tells. */
export const MODELLED = [
  'article',
  'project',
  'target',
  'measure',
  'progress-update',
  'theme',
  'indicator',
] as const satisfies PublicTypeName[];
export type Modelled = (typeof MODELLED)[number];

export type Words = Record<string, string>;
export type Facts = Record<string, unknown>;

interface Shape {
  hasDrafts: boolean;
  /** Kept for each language: the first is the title. */
  words: string[];
  /** What the links of a document lead to. */
  links: Record<string, Modelled>;
  /** What every document of the type begins with. */
  facts: Facts;
  /** What an edit may say of the facts instead. */
  otherFacts: Facts[];
}

const STARTS = [{ initialStatus: 'not-started' }, { initialStatus: 'under-way' }];

const figure = (value: number) => ({ indicatorCode: 'gdp', value, unit: '亿元', period: '2023-Q1' });

export const SHAPES: Record<Modelled, Shape> = {
  article: {
    hasDrafts: true,
    words: ['title', 'lead'],
    links: { follows: 'article' },
    facts: { kind: 'follow-up' },
    otherFacts: [{ publishedOn: '2023-04-01' }, { publishedOn: '2023-07-01' }],
  },
  project: {
    hasDrafts: true,
    words: ['name', 'summary'],
    links: { theme: 'theme', measure: 'measure' },
    facts: { initialStatus: 'not-started', figures: [figure(1)] },
    otherFacts: [...STARTS, { order: 2 }, { figures: [] }, { figures: [figure(2.5), figure(3)] }],
  },
  target: {
    hasDrafts: true,
    words: ['statement'],
    links: { report: 'article' },
    facts: { year: 2023, comparator: 'grow-by', value: 8, unit: '%', initialStatus: 'not-started' },
    otherFacts: [...STARTS, { value: 7.5 }, { qualifier: 'about' }],
  },
  measure: {
    hasDrafts: true,
    words: ['title', 'text'],
    links: {},
    facts: { number: 1, initialStatus: 'not-started' },
    otherFacts: [...STARTS, { number: 2 }],
  },
  'progress-update': {
    hasDrafts: true,
    words: ['note'],
    links: { article: 'article', target: 'target', project: 'project', measure: 'measure' },
    facts: { asOf: '2023-06-30', progressStatus: 'under-way', value: null, unit: null },
    otherFacts: [
      { asOf: '2023-03-31' },
      { asOf: '2023-06-30' },
      { asOf: '2023-09-30', progressStatus: 'partly-achieved' },
      { progressStatus: 'achieved' },
      { progressStatus: 'delayed' },
      { value: 6.1, unit: '%' },
      { value: 3, unit: '亿元' },
      { value: null, unit: null },
      // Said seldom: nothing can be published until it is taken back.
      { asOf: '2999-01-01' },
    ],
  },
  theme: {
    hasDrafts: false,
    words: ['name'],
    links: {},
    facts: { order: 1 },
    otherFacts: [{ order: 1 }, { order: 2 }],
  },
  indicator: {
    hasDrafts: false,
    words: ['name', 'definition'],
    links: {},
    facts: { unit: '亿元', direction: 'up' },
    otherFacts: [{ direction: 'up' }, { direction: 'down' }],
  },
};

export const HAS_SLUG: Modelled[] = ['article', 'project', 'target', 'measure', 'theme'];

const VARIANTS: Record<Locale, readonly string[]> = {
  'zh-Hans': ['甲', '乙', '丙'],
  en: ['green', 'red', 'blue'],
};
export const WORDINGS = VARIANTS[SOURCE_LOCALE].length;

/** Everything that a document says in one language, in one of a few wordings. */
export const wordsOf = (type: Modelled, locale: Locale, wording: number): Words =>
  Object.fromEntries(
    SHAPES[type].words.map((name) => [
      name,
      `${locale === 'en' ? 'The' : '这是'} ${name} ${VARIANTS[locale][wording]}`,
    ]),
  );
