import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { readSamples, readSeed } from '../../src/bootstrap/seed/read-seed';

const SEEDS = path.resolve(__dirname, '../../database/seeds');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duixian-samples-'));
  cpSync(path.join(SEEDS, 'zhuhui-2023-demo'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = async () => readSamples(folder, await readSeed(path.join(SEEDS, 'zhuhui-2023')));

test('the samples of the house are whole', async () => {
  const samples = await read();
  expect(samples['follow-ups']).toHaveLength(5);
  expect(samples['progress-updates']).toHaveLength(15);
});

test.each([
  ['follow-ups', '"title": "【示例】', '"title": "', /follow-ups\.json\[0\]\.words\.zh-Hans\.title/],
  ['follow-ups', '"kicker": "[Sample] ', '"kicker": "', /follow-ups\.json\[0\]\.words\.en\.kicker/],
  ['follow-ups', '"caption": "示例：', '"caption": "', /photos\[0\]\.words\.zh-Hans\.caption/],
  ['follow-ups', '"credit": "Sample"', '"credit": "A. Person"', /photos\[0\]\.words\.en\.credit/],
  ['progress-updates', '"note": "Sample: ', '"note": "', /progress-updates\.json\[0\]\.words\.en\.note/],
  ['progress-updates', '"gdp-growth"', '"gdp-shrinkage"', /\[0\]\.target: "gdp-shrinkage" is not in/],
  ['progress-updates', '"target"', '"measure"', /\[0\]\.measure: "gdp-growth" is not in/],
  ['progress-updates', '"target": "gdp-growth",', '', /\[0\]\.one of target, project and measure/],
  ['progress-updates', '"sample-first-quarter"', '"sample-other"', /\[0\]\.followUp: "sample-other"/],
  ['progress-updates', '2023-03-31', '2023-12-31', /\[0\]\.asOf: is after the follow-up/],
  ['follow-ups', '"sample-half-year"', '"sample-eyewear-town"', /the slug "sample-eyewear-town" stands more/],
])('in %s, %s turned into %s is refused, saying where', async (file, from, to, message) => {
  const place = path.join(folder, `${file}.json`);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(from);
  writeFileSync(place, text.replace(from, to));
  await expect(read()).rejects.toThrow(message);
});

test('an update that is translated while its follow-up is not is refused', async () => {
  const place = path.join(folder, 'progress-updates.json');
  const updates: { words: { en?: object } }[] = JSON.parse(readFileSync(place, 'utf8'));
  const untranslated = updates.find(({ words }) => !words.en);
  if (untranslated) untranslated.words.en = { note: 'Sample: translated.' };
  writeFileSync(place, JSON.stringify(updates));
  await expect(read()).rejects.toThrow(/words: must be in the languages of the follow-up/);
});
