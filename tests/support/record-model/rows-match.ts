import { canonicalText } from '../../../src/domain/snapshot';
import { placeKey } from './effects';
import type { ExpectedRow } from './expected-rows';
import type { ReadRow } from './record-reader';
import { like } from './world';

const essence = ({
  type,
  documentId,
  locale,
  action,
  significance,
  note,
  title,
  slug,
}: ExpectedRow | ReadRow) =>
  canonicalText({ type, documentId, locale, action, significance, note, title, slug });

/** What follows from a row is of its kind. */
const withKindOfCause = (expected: ExpectedRow, row: ReadRow, rows: ReadRow[]): ExpectedRow => {
  if (expected.significance !== 'as-cause') return expected;
  const cause = rows.find(({ seq }) => seq === row.causeSeq);
  return cause ? { ...expected, significance: cause.significance } : expected;
};

const rowMismatch = (wanted: ExpectedRow, row: ReadRow | undefined, rows: ReadRow[]): string | undefined => {
  if (!row) return `no row for ${essence(wanted)}`;
  const expected = withKindOfCause(wanted, row, rows);
  if (essence(expected) !== essence(row)) return `a row says ${essence(row)} and not ${essence(expected)}`;
  if (expected.follows && row.causeSeq === null) return `row ${row.seq} names no cause`;
  const [told, meant] = [row.snapshot && like(row.snapshot, expected.view ?? {}), expected.view];
  if (told && meant && told !== canonicalText(meant)) {
    return `row ${row.seq} holds\n${told}\nand not\n${canonicalText(meant)}`;
  }
  return undefined;
};

/** What is wrong with the rows of one commit, or nothing. */
export const commitMismatch = (expected: ExpectedRow[], rows: ReadRow[]): string | undefined => {
  for (const row of expected) {
    const found = rows.find(
      ({ documentId, locale }) => placeKey(documentId, locale) === placeKey(row.documentId, row.locale),
    );
    const mismatch = rowMismatch(row, found, rows);
    if (mismatch) return mismatch;
  }
  if (rows.length === expected.length) return undefined;
  return `there are ${rows.length} rows and not ${expected.length}: ${rows.map(essence).join('\n')}`;
};

/** Rows by their commits. */
export const commitsOf = (rows: ReadRow[]): ReadRow[][] => {
  const commits = new Map<string, ReadRow[]>();
  for (const row of rows) commits.set(row.at, [...(commits.get(row.at) ?? []), row]);
  return [...commits.values()];
};
