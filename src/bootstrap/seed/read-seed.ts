import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { z } from 'zod';

import { type Seed, seedFormat } from './format';
import { brokenReferences } from './references';
import { type Samples, samplesFormat } from './samples/format';
import { brokenSamples } from './samples/references';

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

const readPart = async (folder: string, name: string, format: z.ZodType) => {
  const file = path.join(folder, `${name}.json`);
  const result = format.safeParse(await readJson(file));
  if (result.success) return [name, result.data] as const;
  const places = result.error.issues.map((issue) => `${file}${pathOf(issue)}: ${issue.message}`);
  throw new SeedError(places.join('\n'));
};

/** Reads one JSON file for each part of a format. */
const readParts = async (folder: string, format: Record<string, z.ZodType>) =>
  Object.fromEntries(
    await Promise.all(Object.entries(format).map(([name, part]) => readPart(folder, name, part))),
  );

const refuse = (folder: string, broken: string[]): void => {
  if (broken.length > 0) throw new SeedError(broken.map((sentence) => `${folder}/${sentence}`).join('\n'));
};

/**
 * Reads a report's seed and holds it against the format, before anything is written.
 * @throws SeedError with a line for each mistake: file, place in it, and what is allowed
 */
export const readSeed = async (folder: string): Promise<Seed> => {
  const seed = (await readParts(folder, seedFormat)) as unknown as Seed;
  refuse(folder, brokenReferences(seed));
  return seed;
};

/**
 * Reads a demonstration's samples and holds them against their format and the report that they speak of.
 * @throws SeedError as above
 */
export const readSamples = async (folder: string, seed: Seed): Promise<Samples> => {
  const samples = (await readParts(folder, samplesFormat)) as unknown as Samples;
  refuse(folder, brokenSamples(samples, seed));
  return samples;
};
