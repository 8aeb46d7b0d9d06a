import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from './server';

const SOURCE = path.join(ROOT, 'database/seeds/zhuhui-2023/source.txt');

/** A passage that the source prints twice; its second printing is cut at the start and begins 可；. */
const REPEATED_FROM = '可；雁峰酒业';
const REPEATED_TO = '★改革开放和科技创新激发强劲动力★';

export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** The source as printed, its repetition taken out and its white space with it. */
export const sourceText = (): string => {
  const text = withoutSpace(readFileSync(SOURCE, 'utf8'));
  const from = text.lastIndexOf(REPEATED_FROM);
  const to = text.indexOf(REPEATED_TO);
  if (from < 0 || to < from) throw new Error('The repetition is not where it is known to be');
  return text.slice(0, from) + text.slice(to);
};

interface Tree {
  article: {
    title: string;
    subtitle: string;
    lead: string;
    body: { children: { text: string }[] }[];
    byline: { role: string; names: string }[];
    headings: { achievements: string; promises: string; targets: string; pathways: string };
    photos: { placement: string; caption: string }[];
  };
  themes: { name: string; achievements: { statement: string }[] }[];
  targets: { statement: string }[];
  pathways: { number: number; title: string; measures: { title: string; text: string }[] }[];
}

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六'];

/** Puts the entries of a report back together in the order and with the ornaments of the print. */
export const rebuiltText = ({ article, themes, targets, pathways }: Tree): string => {
  const { headings } = article;
  const captions = (placement: string) =>
    article.photos.filter((photo) => photo.placement === placement).map((photo) => photo.caption);
  const parts = [
    article.title,
    article.subtitle,
    `■${article.byline.map(({ role, names }) => `${role}/${names}`).join(' ')}`,
    article.lead,
    ...article.body.map((block) => block.children.map(({ text }) => text).join('')),
    headings.achievements,
    ...themes.flatMap((theme) => [`★${theme.name}★`, ...theme.achievements.map((item) => item.statement)]),
    ...captions('achievements'),
    headings.promises,
    `【${headings.targets}】`,
    `${targets.map(({ statement }) => statement).join('，')}。`,
    `【${headings.pathways}】`,
    ...pathways.flatMap((pathway) => [
      `路径${NUMERALS[pathway.number]}：${pathway.title}`,
      ...pathway.measures.map(({ title, text }) => `${title}。${text}`),
    ]),
    ...captions('promises'),
  ];
  return withoutSpace(parts.join('\n'));
};
