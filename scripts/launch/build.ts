import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { runStrapi } from './run';

const SOURCES = ['config', 'src', 'package-lock.json', 'tsconfig.json'];
const STAMP = path.join('dist', '.built-from');

const filesUnder = (place: string): string[] => {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
};

/** Contents decide, not times: a fresh clone has only new times, and a restored one only old ones. */
export const digestOfSources = (root: string): string => {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const place = path.join(root, source);
    const files = path.extname(source) ? [place] : filesUnder(place);
    for (const file of files) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  // Strapi writes the public address into the panel that it builds.
  hash.update(process.env.PUBLIC_URL ?? '');
  return hash.digest('hex');
};

export const isBuilt = (root: string): boolean => {
  const stamp = path.join(root, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources(root);
};

/** @returns the exit code of the build */
export const build = async (root: string): Promise<number> => {
  const digest = digestOfSources(root);
  // What an earlier version compiled must not answer for a source that is gone.
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const code = await runStrapi(['build'], root);
  if (code === 0) writeFileSync(path.join(root, STAMP), digest);
  return code;
};
