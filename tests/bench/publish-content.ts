import { connect, content, documentIdOf, publishNew } from '../support/content';
import type { Panel } from '../support/panel';

export const BENCH_LOCALES = ['zh-Hans', 'en'] as const;
export type BenchLocale = (typeof BENCH_LOCALES)[number];

/** A document that is published over and over, each time with another title. */
export interface Published {
  what: string;
  type: string;
  documentId: string;
  /** The attribute that changes. */
  title: string;
  /** What it says to begin with; a number of the Chinese has to stay in the English. */
  words: Record<BenchLocale, string>;
}

type Chosen = Omit<Published, 'words'>;

const withWords = async (editor: Panel, chosen: Chosen): Promise<Published> => {
  const words = { 'zh-Hans': '', en: '' };
  for (const locale of BENCH_LOCALES) {
    const { body } = await content(editor, chosen.type).read(chosen.documentId, locale);
    words[locale] = String(body.data[chosen.title]);
  }
  return { ...chosen, words };
};

const SENTENCES: Record<BenchLocale, string> = {
  'zh-Hans': '上半年全区重点项目有序推进，各项指标好于预期，相关单位将继续按月通报进展情况。',
  en: 'The key projects of the district moved ahead in the first half, and each will be reported on monthly.',
};

const followUpIn = (locale: BenchLocale) => ({
  title: locale === 'en' ? 'How the first half went' : '上半年进展如何',
  lead: SENTENCES[locale],
  body: Array.from({ length: 5 }, () => ({
    type: 'paragraph',
    children: [{ type: 'text', text: SENTENCES[locale].repeat(4) }],
  })),
});

const firstWith = async (editor: Panel, type: string, filter: string): Promise<string> => {
  const { body } = await content(editor, type).list(`locale=zh-Hans&${filter}`);
  const [found] = body.results;
  if (!found) throw new Error(`There is no ${type} with ${filter}`);
  return found.documentId;
};

/** A typical follow-up, public in both languages, and what the seed holds of the other types. */
export const prepareDocuments = async (editor: Panel): Promise<Published[]> => {
  const report = await firstWith(editor, 'article', 'filters[kind][$eq]=report');
  const followUp = await publishNew(editor, 'article', {
    ...followUpIn('zh-Hans'),
    kind: 'follow-up',
    publishedOn: '2023-07-10',
    follows: connect(report),
  });
  await content(editor, 'article').update(followUp, followUpIn('en'), 'en');
  await content(editor, 'article').publish(followUp, {}, 'en');
  const named = { type: 'article', title: 'title' };
  const chosen: Chosen[] = [
    { what: 'follow-up article', ...named, documentId: followUp },
    { what: 'report article', ...named, documentId: report },
    {
      what: 'achievement with figures',
      type: 'achievement',
      title: 'statement',
      documentId: await firstWith(editor, 'achievement', 'filters[figures][value][$notNull]=true'),
    },
    {
      what: 'target',
      type: 'target',
      title: 'statement',
      documentId: await documentIdOf(editor, 'target', 'gdp-growth'),
    },
    {
      what: 'project',
      type: 'project',
      title: 'name',
      documentId: await firstWith(editor, 'project', 'filters[figures][value][$notNull]=true'),
    },
  ];
  return Promise.all(chosen.map((each) => withWords(editor, each)));
};
