import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { createStrapi } from '@strapi/strapi';
import { z } from 'zod';

import { PUBLIC_TYPE_NAMES } from '../../src/domain/public-types';
import { FILE_FORMATS } from '../../src/domain/translation-files';
import { exportTranslations } from '../../src/translation/files/export';
import { importTranslations } from '../../src/translation/files/import';
import { CHOICES, isInScope, isInState } from '../../src/translation/queue/choose';
import { queueEntries } from '../../src/translation/queue/entries';
import { build, isBuilt } from '../launch/build';
import { messages as say } from './messages';

const Options = z.object({ ...CHOICES, format: z.enum(FILE_FORMATS).default('xliff') });
type Options = z.infer<typeof Options>;

const exportTo = async (file: string, options: Options): Promise<void> => {
  const entries = (await queueEntries(PUBLIC_TYPE_NAMES)).filter(
    (entry) => isInScope(options, entry) && isInState(options, entry),
  );
  writeFileSync(file, await exportTranslations(entries, options.format));
  console.log(say.exported(entries.length, file));
};

const importFrom = async (file: string): Promise<void> => {
  const landed = await importTranslations(readFileSync(file), {
    may: () => ({ save: true, publish: false }),
  });
  console.log(say.imported(landed));
};

interface Asked {
  verb: string;
  file: string;
  options: Options;
}

/** @returns nothing for what is no command of this */
const readCommand = (words: string[]): Asked | undefined => {
  const text = { type: 'string' } as const;
  const options = { format: text, state: text, type: text, report: text };
  try {
    const { positionals, values } = parseArgs({ args: words, options, allowPositionals: true });
    const [verb = '', file, ...rest] = positionals;
    if (!['export', 'import'].includes(verb) || !file || rest.length > 0) return undefined;
    return { verb, file, options: Options.parse(values) };
  } catch {
    return undefined;
  }
};

/**
 * `export FILE [--format xliff|xlsx] [--state …] [--type …] [--report …]` and `import FILE`, as on the desk.
 * Leaves Strapi open: it reads every saved entry once more for its events, after the commit and without anybody
 * waiting for it, and to close the database under those reads would be an error. Whoever calls exits.
 * @returns the exit code: 0 when all is done
 */
export const carryTranslations = async (root: string, words: string[]): Promise<number> => {
  const asked = readCommand(words);
  if (!asked) {
    console.error(say.usage);
    return 1;
  }
  if (!isBuilt(root) && (await build(root)) !== 0) return 1;
  Object.assign(process.env, { SEED: 'none', LOG_LEVEL: 'error' });
  await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).load();
  try {
    if (asked.verb === 'export') await exportTo(asked.file, asked.options);
    else await importFrom(asked.file);
    return 0;
  } catch (error) {
    console.error(say.refused(error instanceof Error ? error.message : String(error)));
    return 1;
  }
};
