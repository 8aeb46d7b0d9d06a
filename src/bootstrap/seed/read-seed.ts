import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { z } from 'zod';

import { type Seed, type SeedFile, seedFormat } from './format';
import { brokenReferences } from './references';

export class SeedError extends Error {
  override name = 'SeedError';
}

const pathOf = (issue: z.core.$ZodIssue): string =>
  issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new SeedError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
};

const readPart = async (folder: string, name: SeedFile) => {
  const file = path.join(folder, `${name}.json`);
  const result = seedFormat[name].safeParse(await readJson(file));
  if (result.success) return [name, result.data] as const;
  const places = result.error.issues.map((issue) => `${file}${pathOf(issue)}: ${issue.message}`);
  throw new SeedError(places.join('\n'));
};

/**
 * Reads a report's seed and holds it against the format, before anything is written.
 * @param folder one JSON file for each part of `seedFormat`
 * @throws SeedError with a line for each mistake: file, place in it, and what is allowed
 */
export const readSeed = async (folder: string): Promise<Seed> => {
  const names = Object.keys(seedFormat) as SeedFile[];
  const parts = await Promise.all(names.map((name) => readPart(folder, name)));
  const seed = Object.fromEntries(parts) as unknown as Seed;
  const broken = brokenReferences(seed);
  if (broken.length > 0) {
    throw new SeedError(broken.map((sentence) => `${folder}/${sentence}`).join('\n'));
  }
  return seed;
};
