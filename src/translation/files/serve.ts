import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { FILE_FORMATS } from '../../domain/translation-files';
import { mayBringOf } from '../may';
import { CHOICES, isInScope, isInState, readChoices } from '../queue/choose';
import { queueEntries } from '../queue/entries';
import { readableTypes } from '../readable-types';
import { LIMITS } from '../exchange/limits';
import { exportTranslations } from './export';
import { FORMATS } from './formats';
import { importTranslations } from './import';
import { readBytes } from './read-bytes';

type Context = Parameters<Core.ControllerHandler>[0];

const Query = z.object({
  ...CHOICES,
  format: z.enum(FILE_FORMATS).default('xliff'),
  document: z.string().optional(),
});

/** What a file holds and when it was made, to be told apart in a folder of them. */
const fileName = (parts: (string | undefined)[]): string =>
  ['translations', ...parts, new Date().toISOString().slice(0, 10)].filter(Boolean).join('-');

/**
 * `GET /duixian/translation/files?format=&state=&type=&report=&document=`: the part of the queue that is asked for, as
 * a file for translators' tools.
 */
export const answerExport = async (context: Context): Promise<unknown> => {
  const types = readableTypes(context);
  if (types.length === 0) return context.forbidden();
  const choices = readChoices(Query, context.query, { format: FILE_FORMATS });
  const { format, document } = choices;
  const entries = (await queueEntries(types)).filter(
    (entry) =>
      isInScope(choices, entry) && isInState(choices, entry) && (!document || entry.documentId === document),
  );
  const { extension, mime } = FORMATS[format];
  const bytes = await exportTranslations(entries, format);
  const name = fileName([choices.type, document ?? choices.state]);
  context.set('Content-Type', mime);
  context.set('Content-Disposition', `attachment; filename="${name}.${extension}"`);
  context.set('X-Content-Type-Options', 'nosniff');
  context.body = Buffer.from(bytes);
  return undefined;
};

/**
 * `POST /duixian/translation/files` with the file as its body: all of it lands as drafts, or it is refused with every
 * problem that it has.
 */
export const answerImport = async (context: Context): Promise<unknown> => {
  if (readableTypes(context).length === 0) return context.forbidden();
  const bytes = await readBytes(context.req, LIMITS.bytes);
  context.body = {
    data: await importTranslations(bytes, {
      may: mayBringOf(context),
      userId: (context.state.user as { id: number }).id,
    }),
  };
  return undefined;
};
