import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Answer } from './page';

export const STYLESHEET = '/reader.css';

/** In the order in which later rules may lean on earlier ones; paper overrides all. */
const PARTS = [
  'tokens',
  'ground',
  'masthead',
  'notice',
  'past',
  'home',
  'figures',
  'status',
  'report',
  'photo',
  'chart',
  'plot',
  'marks',
  'chart-data',
  'promise',
  'article',
  'list',
  'record',
  'search',
  'failure',
  'print',
];

export interface Stylesheet {
  /** With the digest of its content, so that a browser may keep it for good. */
  href: string;
  answer: Answer;
}

/** One stylesheet from the files of one folder, read once. */
export const readStylesheet = (folder: string): Stylesheet => {
  const body = PARTS.map((part) => readFileSync(path.join(folder, `${part}.css`), 'utf8')).join('\n');
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return {
    href: `${STYLESHEET}?v=${digest}`,
    answer: {
      status: 200,
      headers: {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      },
      body,
    },
  };
};
