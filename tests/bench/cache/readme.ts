import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../support/server';
import type { Engine } from './scratch';

const README = path.join(ROOT, 'README.md');

/** Puts a table where README.md shows the one from the time before. */
export const writeIntoReadme = (engine: Engine, table: string): void => {
  const text = readFileSync(README, 'utf8');
  const [start, end] = [`<!-- bench:cache:${engine} -->`, `<!-- /bench:cache:${engine} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
  writeFileSync(README, `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`);
};
