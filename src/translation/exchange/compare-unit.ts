import { targetProblems } from './check-target';
import { type ExchangeProblem, type Place, problem } from './problems';
import type { ReadSegment, ReadUnit } from './read-file';
import { textOf } from './runs';
import type { Segment } from './segments';
import { type Codes, linkText, type Tagged } from './tags';
import { layoutsOf, type Unit } from './units';

/** What a translator writes where a sentence was said in another one already. */
export const SAID_ELSEWHERE = '‹-›';

/** Some tools keep a tag that stands in plain text as text, where its ‹ is doubled. */
const isSaidElsewhere = (target: Tagged): boolean =>
  [SAID_ELSEWHERE, `‹${SAID_ELSEWHERE}`].includes(target.trim());

export const targetOf = ({ target }: ReadSegment): Tagged | null => {
  if (target === null || target.trim() === '') return null;
  return isSaidElsewhere(target) ? '' : target;
};

const doubled = (ids: string[]): string[] => [
  ...new Set(ids.filter((id, place) => ids.indexOf(id) !== place)),
];

const alteredCodes = (codes: Codes, read: ReadSegment, place: Place): ExchangeProblem[] =>
  [...codes].flatMap(([id, code]) => {
    const found = read.codes?.get(id);
    return !read.codes || found === code
      ? []
      : [problem('link-altered', { expected: linkText(code), found: found ? linkText(found) : '–' }, place)];
  });

const segmentProblems = (
  segment: Segment,
  read: ReadSegment,
  known: string,
  place: Place,
): ExchangeProblem[] => {
  if (read.source !== segment.source) {
    return [problem('source-altered', { expected: segment.source, found: read.source }, place)];
  }
  const altered = alteredCodes(segment.codes, read, place);
  const target = targetOf(read);
  if (segment.isBlank) {
    return read.target?.trim()
      ? [...altered, problem('segment-unknown', { found: read.target }, place)]
      : altered;
  }
  if (target === null || target === '') return altered;
  return [...altered, ...targetProblems(target, segment, known, place)];
};

/** As sentences or as a whole, whichever the file has. */
export const layoutFor = (unit: Unit, read: ReadUnit, hasBlanks: boolean): Segment[] => {
  const [sentences, whole] = layoutsOf(unit);
  const layout = read.segments.some(({ id }) => id === 'w') ? whole : sentences;
  return hasBlanks ? layout : layout.filter(({ isBlank }) => !isBlank);
};

/** Everything that is wrong with a unit of a file, segment by segment. */
export const unitProblems = (
  unit: Unit,
  read: ReadUnit,
  hasBlanks: boolean,
  place: Place,
): ExchangeProblem[] => {
  const layout = layoutFor(unit, read, hasBlanks);
  const known = `${textOf(unit.source)}\n${textOf(unit.target ?? [])}`;
  const ids = read.segments.map(({ id }) => id);
  const expected = layout.map(({ id }) => id);
  const at = (segment: string): Place => ({ ...place, segment });
  const missing = layout.filter(({ id }) => !ids.includes(id));
  const unknown = read.segments.filter(({ id }) => !expected.includes(id));
  const twice = doubled(ids);
  const inOrder = ids.filter((id) => expected.includes(id));
  const isReordered =
    twice.length === 0 && inOrder.join(' ') !== expected.filter((id) => ids.includes(id)).join(' ');
  return [
    ...missing.map(({ id, source }) => problem('segment-missing', { expected: source }, at(id))),
    ...unknown.map(({ id, source }) => problem('segment-unknown', { found: source }, at(id))),
    ...twice.map((id) => problem('segment-doubled', {}, at(id))),
    ...(isReordered ? [problem('segments-reordered', { found: inOrder, expected }, place)] : []),
    ...layout.flatMap((segment) =>
      read.segments
        .filter(({ id }) => id === segment.id && !twice.includes(id))
        .flatMap((found) => segmentProblems(segment, found, known, at(segment.id))),
    ),
  ];
};
