import { errors } from '@strapi/utils';

import { isRecord } from '../domain/record';
import { LONGEST_NOTE, type Significance, SIGNIFICANCES } from '../domain/significance';
import { type Locale, LOCALES } from '../domain/vocabulary';
import { say } from '../messages';
import type { MessageKey, MessageParams } from '../messages/messages';
import { givenWithRequest } from './given';
import { currentReason } from './occasion';

/** What an editor says of a publication: which kind of change, and why, in each language where it is said. */
export interface Choice {
  significance: Significance | undefined;
  notes: Partial<Record<Locale, string>>;
}

const refuse = <Key extends MessageKey>(
  path: 'significance' | 'changeNote',
  name: Key,
  params: MessageParams[Key],
): never => {
  const message = say(name, params);
  throw new errors.ValidationError(message, { errors: [{ path: [path], name, message }] });
};

const readSignificance = (value: unknown): Significance | undefined => {
  if (value === undefined || value === null || value === '') return undefined;
  const known = SIGNIFICANCES.find((significance) => significance === value);
  return known ?? refuse('significance', 'significance-unknown', { allowed: [...SIGNIFICANCES] });
};

/** A note for readers of Chinese has a Chinese character, one for readers of English a letter. */
const WRITTEN_IN: Record<Locale, RegExp> = { 'zh-Hans': /\p{Script=Han}/u, en: /[A-Za-z]/ };

const readNote = (value: unknown, locale: Locale): string => {
  const note = typeof value === 'string' ? value.trim() : '';
  if (note.length > LONGEST_NOTE) refuse('changeNote', 'change-note-too-long', { allowed: LONGEST_NOTE });
  if (note && !WRITTEN_IN[locale].test(note)) refuse('changeNote', 'change-note-language', { locale });
  return note;
};

/** One text speaks for the one language that is written; for several there is one each, by locale. */
const readNotes = (value: unknown, locales: Locale[]): Choice['notes'] => {
  if (value === undefined || value === null || value === '') return {};
  if (!isRecord(value) && (typeof value !== 'string' || locales.length !== 1)) {
    return refuse('changeNote', 'change-note-malformed', { locales });
  }
  const given = isRecord(value) ? Object.entries(value) : [[locales[0], value] as const];
  return Object.fromEntries(
    given.map(([name, note]) => {
      const locale = LOCALES.find((known) => known === name);
      return locale
        ? [locale, readNote(note, locale)]
        : refuse('changeNote', 'change-note-malformed', { locales });
    }),
  );
};

/**
 * The choice that comes with a write: in its own parameters, from the write that it is part of, or with the
 * request.
 * @param locales what the write covers
 * @throws ValidationError that names `significance` or `changeNote` and what is allowed
 */
export const readChoice = (params: unknown, locales: Locale[]): Choice => {
  const own = isRecord(params) ? params : {};
  const isOwn = own.significance !== undefined || own.changeNote !== undefined;
  const inherited = currentReason()?.choice;
  if (inherited && !isOwn) return inherited;
  const { significance, changeNote } = isOwn ? own : givenWithRequest();
  return { significance: readSignificance(significance), notes: readNotes(changeNote, locales) };
};

/**
 * Why something public is replaced: a kind of change and, for what readers should know, a note.
 * @throws ValidationError where either is missing
 */
export const requireReason = (choice: Choice, locale: Locale) => {
  const { significance } = choice;
  if (!significance) {
    return refuse('significance', 'significance-missing', { allowed: [...SIGNIFICANCES] });
  }
  // Spelling and layout are nothing to tell: a note belongs to what readers should know.
  if (significance === 'minor') return { significance, note: null };
  const note = choice.notes[locale];
  return note ? { significance, note } : refuse('changeNote', 'change-note-missing', { locale });
};

/** @throws ValidationError where nothing says why a document is withdrawn */
export const requireWithdrawalNote = (choice: Choice, locale: Locale): string =>
  choice.notes[locale] || refuse('changeNote', 'withdrawal-note-missing', { locale });
