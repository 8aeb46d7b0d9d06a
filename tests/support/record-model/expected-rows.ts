import { canonicalText } from '../../../src/domain/snapshot';
import type { PublicationAction } from '../../../src/domain/publication';
import type { Significance } from '../../../src/domain/significance';
import type { Locale } from '../../../src/domain/vocabulary';
import { type Effect, placeKey } from './effects';
import { type Modelled, SHAPES } from './shapes';
import { meantView, placesOf, type View, type World } from './world';

/** What came with a write: a kind of change, and a note for each language. */
export interface Choice {
  significance: Significance | null;
  notes: Partial<Record<Locale, string>>;
}

/** A row that a write must add to the record. */
export interface ExpectedRow {
  type: Modelled;
  documentId: string;
  locale: Locale;
  action: PublicationAction;
  /** `as-cause`: that of the row that brought it about. */
  significance: Significance | 'as-cause';
  note: string | null;
  title: string;
  slug: string | null;
  /** Whether another row of the same commit brought it about. */
  follows: boolean;
  /** What the public sees by it, links as they are meant. */
  view: View | undefined;
}

interface Place {
  before: View | undefined;
  after: View | undefined;
  locale: Locale;
  hasDrafts: boolean;
  role: 'named' | 'carried' | undefined;
}

const reasonOf = (
  { before, after, locale, hasDrafts, role }: Place,
  choice: Choice,
  refusals: string[],
): Pick<ExpectedRow, 'significance' | 'note'> => {
  const note = choice.notes[locale] ?? null;
  if (!hasDrafts) return { significance: before && after ? 'minor' : 'major', note: null };
  if (!after) {
    if (!note) refusals.push('withdrawal-note-missing');
    return { significance: 'major', note };
  }
  if (!before) return { significance: 'major', note };
  if (!role) return { significance: 'as-cause', note: null };
  if (!choice.significance) refusals.push('significance-missing');
  if (choice.significance === 'minor') return { significance: 'minor', note: null };
  if (choice.significance && !note) refusals.push('change-note-missing');
  return { significance: choice.significance ?? 'major', note };
};

/** One row for each version that is different for the public than it was, and none for any other. */
export const expectedRows = (before: World, { world: after, named, refusals }: Effect, choice: Choice) => {
  const places = new Map(
    [...placesOf(before), ...placesOf(after)].map((place) => [
      placeKey(place.documentId, place.locale),
      place,
    ]),
  );
  const rows: ExpectedRow[] = [];
  for (const [key, { documentId, locale }] of places) {
    const stood = meantView(before, documentId, locale);
    const stands = meantView(after, documentId, locale);
    const doc = after.docs[documentId] ?? before.docs[documentId];
    if (!doc || canonicalText(stood) === canonicalText(stands)) continue;
    const { words, hasDrafts } = SHAPES[doc.type];
    const role = named.get(key);
    const shown = stands ?? stood ?? {};
    rows.push({
      type: doc.type,
      documentId,
      locale,
      action: stands ? 'publish' : 'unpublish',
      ...reasonOf({ before: stood, after: stands, locale, hasDrafts, role }, choice, refusals),
      title: String(shown[words[0] ?? ''] ?? ''),
      slug: typeof shown.slug === 'string' ? shown.slug : null,
      follows: hasDrafts && !role,
      view: stands,
    });
  }
  return rows;
};
