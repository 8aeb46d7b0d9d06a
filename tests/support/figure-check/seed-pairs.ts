import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SEEDS = path.resolve(__dirname, '../../../database/seeds');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a field: a paragraph may be one text or several pieces, a block is named by what it is. */
const plain = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const isInline = value.every((item) => typeof item === 'string' || (isRecord(item) && 'text' in item));
    return value.map(plain).join(isInline && value.some(isRecord) ? '' : '\n');
  }
  if (!isRecord(value)) return '';
  if ('text' in value) return plain(value.text);
  return Object.entries(value)
    .filter(([name]) => name !== 'link')
    .map(([, part]) => plain(part))
    .join('\n');
};

export interface SeedPair {
  file: string;
  field: string;
  source: string;
  translation: string;
}

const pairsOf = (file: string, node: unknown): SeedPair[] => {
  if (Array.isArray(node)) return node.flatMap((item) => pairsOf(file, item));
  if (!isRecord(node)) return [];
  const { 'zh-Hans': source, en: translation } = node;
  if (source === undefined || translation === undefined)
    return Object.values(node).flatMap((item) => pairsOf(file, item));
  const pair = (field: string, one: unknown, other: unknown) => ({
    file,
    field,
    source: plain(one),
    translation: plain(other),
  });
  if (!isRecord(source) || !isRecord(translation)) return [pair('text', source, translation)];
  return Object.keys({ ...source, ...translation }).map((field) =>
    pair(field, source[field], translation[field]),
  );
};

/** Every localized field of the seeded report and of its demonstration, in both languages. */
export const seedPairs = (): SeedPair[] =>
  ['zhuhui-2023', 'zhuhui-2023-demo'].flatMap((seed) =>
    readdirSync(path.join(SEEDS, seed))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) =>
        pairsOf(`${seed}/${name}`, JSON.parse(readFileSync(path.join(SEEDS, seed, name), 'utf8'))),
      ),
  );
