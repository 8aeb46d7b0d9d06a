import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { readSeed } from '../../src/bootstrap/seed/read-seed';

const SEED = path.resolve(__dirname, '../../database/seeds/zhuhui-2023');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duixian-seed-'));
  cpSync(SEED, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Spoil = (text: string) => string;

test.each<[string, string, Spoil, RegExp]>([
  [
    'targets',
    'a comparator that is none',
    (text) => text.replace('"grow-by"', '"grow"'),
    /\[0\]\.comparator/,
  ],
  ['honors', 'half a file', (text) => text.slice(0, 100), /honors\.json: .*JSON/],
  [
    'projects',
    'a link to nothing',
    (text) => text.replace('"statedIn": "a', '"statedIn": "b'),
    /projects\.json\[0\]\.statedIn: "b/,
  ],
  [
    'achievements',
    'a unit that is none',
    (text) => text.replace('"亿元"', '"斗"'),
    /achievements\.json\[1\]\.figures\[0\]\.unit/,
  ],
])('%s.json with %s is refused with what and where', async (file, _what, spoil, message) => {
  const place = path.join(folder, `${file}.json`);
  writeFileSync(place, spoil(readFileSync(place, 'utf8')));
  await expect(readSeed(folder)).rejects.toThrow(message);
});
