import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { PublicTypeName } from '../domain/public-types';
import type { Significance } from '../domain/significance';
import type { Locale } from '../domain/vocabulary';
import { type Cause, causeIn, type Causes } from './causes';
import type { Choice } from './choice';
import type { Stand } from './standing';
import type { PublicRow } from './take-snapshot';

/** One write of one document, as far as the record must know it. */
export interface RecordedWrite {
  type: PublicTypeName;
  documentId: string;
  /** The languages that the write itself names; what changes in others follows from it. */
  locales: Locale[];
  choice: Choice;
  /** The rows that brought this write about. */
  causes: Causes;
  /** Whether the Chinese draft says which links are meant, as when it is published. */
  decidesLinks: boolean;
  /** Whether the translator named the publication of the source that they saw, and nothing changed since. */
  isChecked: boolean;
  /** Numbers that a translation means to say otherwise, with reasons. */
  deliberate: Map<string, string>;
}

/** A document as it is being recorded. */
export interface Recording extends RecordedWrite, Stand {
  transaction: Knex.Transaction;
  uid: UID.ContentType;
  /** The rows of the document, whole: all that are public, and the drafts where it was published. */
  rows: PublicRow[];
  /** The rows that this write has added so far. */
  added: Causes;
}

/** Why a row is added. */
export interface RowReason {
  significance: Significance;
  note: string | null;
}

/** What is written in a language that the write does not name follows from what it wrote in the other. */
export const causeOf = ({ locales, causes, added }: Recording, locale: Locale): Cause | undefined =>
  causeIn(locales.includes(locale) ? causes : { ...causes, ...added }, locale);
