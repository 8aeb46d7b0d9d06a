import fc from 'fast-check';

import type { Significance } from '../../../src/domain/significance';
import { type Locale, LOCALES } from '../../../src/domain/vocabulary';
import { type Modelled, SHAPES, WORDINGS } from './shapes';

/** The documents of a sequence, by the names that its steps use; each is made when a step first needs it. */
export const SLOTS = {
  a1: 'article',
  a2: 'article',
  p1: 'project',
  p2: 'project',
  t1: 'target',
  m1: 'measure',
  u1: 'progress-update',
  u2: 'progress-update',
  u3: 'progress-update',
  h1: 'theme',
  i1: 'indicator',
} as const satisfies Record<string, Modelled>;
export type Slot = keyof typeof SLOTS;

/** What an editor says of a publication; a note may be missing, or in the wrong language. */
export interface Reason {
  significance: Significance | null;
  note: 'right' | 'none' | 'foreign';
}

/** What an edit says anew: all words in another wording, some facts, or nothing. */
export interface Change {
  wording: number | null;
  facts: number | null;
}

type At = { slot: Slot; locale: Locale };
export type Publish = { do: 'publish'; reason: Reason; change: Change } & At;
export type Unpublish = { do: 'unpublish'; reason: Reason } & At;
export type Bulk = { do: 'bulkPublish' | 'bulkUnpublish'; slots: Slot[]; locales: Locale[]; reason: Reason };
export type Single =
  | Publish
  | Unpublish
  | Bulk
  | ({ do: 'edit'; change: Change } & At)
  | { do: 'link'; slot: Slot; name: string; to: Slot | null }
  | ({ do: 'discard' } & At)
  | { do: 'delete'; slot: Slot; locale: Locale | '*' };
export type Step = Single | { do: 'together'; first: Publish | Unpublish; second: Publish | Unpublish };

const SLOT_NAMES = Object.keys(SLOTS) as Slot[];
const slotsOf = (...types: Modelled[]) => SLOT_NAMES.filter((slot) => types.includes(SLOTS[slot]));

/** The few that hang together are met most often. */
const slot = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Slot>('u1', 'u2', 'a1', 'p1') },
  { weight: 2, arbitrary: fc.constantFrom(...SLOT_NAMES) },
);
const publishable = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Slot>('u1', 'u2', 'a1', 'p1') },
  { weight: 2, arbitrary: fc.constantFrom(...SLOT_NAMES.filter((name) => SHAPES[SLOTS[name]].hasDrafts)) },
);
const locale = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Locale>(LOCALES[0]) },
  { weight: 1, arbitrary: fc.constant<Locale>(LOCALES[1]) },
);

const reason: fc.Arbitrary<Reason> = fc.record({
  significance: fc.constantFrom('major', 'correction', 'minor', 'major', 'correction', 'minor', null),
  note: fc.constantFrom(...Array.from({ length: 8 }, () => 'right' as const), 'none', 'foreign'),
});

const change = fc.record({
  wording: fc.option(fc.nat({ max: WORDINGS - 1 }), { freq: 4 }),
  facts: fc.option(fc.oneof({ weight: 25, arbitrary: fc.nat({ max: 7 }) }, fc.constant(8))),
});
const noChange = fc.constant<Change>({ wording: null, facts: null });

const edit = fc.record({ do: fc.constant('edit'), slot, locale, change });
const publish = fc.record({
  do: fc.constant('publish'),
  slot: publishable,
  locale,
  reason,
  change: fc.oneof({ weight: 1, arbitrary: noChange }, { weight: 3, arbitrary: change }),
});
const unpublish = fc.record({ do: fc.constant('unpublish'), slot: publishable, locale, reason });

const linkOf = (from: Slot, name: string) =>
  fc.record({
    do: fc.constant('link'),
    slot: fc.constant(from),
    name: fc.constant(name),
    to: fc.option(
      fc.constantFrom(...slotsOf(SHAPES[SLOTS[from]].links[name] ?? 'article').filter((to) => to !== from)),
      { freq: 4 },
    ),
  });
const link = fc.oneof(
  ...SLOT_NAMES.flatMap((from) => Object.keys(SHAPES[SLOTS[from]].links).map((name) => linkOf(from, name))),
);

const bulkOf = (kind: Bulk['do']) =>
  fc.record({
    do: fc.constant(kind),
    slots: fc
      .constantFrom<Modelled>('article', 'project', 'progress-update', 'progress-update')
      .chain((type) => fc.subarray(slotsOf(type), { minLength: 1 })),
    locales: fc.subarray([...LOCALES], { minLength: 1 }),
    reason,
  });

const together = fc.record({
  do: fc.constant('together'),
  first: publish.map((step) => ({ ...step, change: { wording: null, facts: null } })),
  second: fc.oneof(publish, unpublish).map((step) => ({ ...step, change: { wording: null, facts: null } })),
});
/** Two people and one document. */
const atOnce = fc.tuple(publish, reason).map(([step, other]) => {
  const first = { ...step, change: { wording: null, facts: null } };
  return { do: 'together', first, second: { ...first, reason: other } };
});

const weighted = (weight: number, arbitrary: fc.Arbitrary<unknown>) => ({
  weight,
  arbitrary: arbitrary as fc.Arbitrary<Step>,
});

const step: fc.Arbitrary<Step> = fc.oneof(
  weighted(7, edit),
  weighted(10, publish),
  weighted(4, unpublish),
  weighted(4, link),
  weighted(2, fc.record({ do: fc.constant('discard'), slot: publishable, locale })),
  weighted(2, fc.record({ do: fc.constant('delete'), slot, locale: fc.constantFrom('*', '*', LOCALES[1]) })),
  weighted(3, bulkOf('bulkPublish')),
  weighted(1, bulkOf('bulkUnpublish')),
  weighted(1, together),
  weighted(1, atOnce),
);

const RIGHT: Reason = { significance: 'major', note: 'right' };
const SAME: Change = { wording: null, facts: null };
const publishFirst = (name: Slot, at: Locale): Step => ({
  do: 'publish',
  slot: name,
  locale: at,
  reason: RIGHT,
  change: SAME,
});

/** How most sequences begin, so that there is something to correct, to move and to withdraw. */
const BEGINNING: Step[] = [
  { do: 'link', slot: 'p1', name: 'measure', to: 'm1' },
  publishFirst('p1', 'zh-Hans'),
  publishFirst('p1', 'en'),
  { do: 'link', slot: 't1', name: 'report', to: 'a1' },
  publishFirst('t1', 'zh-Hans'),
  { do: 'edit', slot: 'u1', locale: 'en', change: SAME },
  publishFirst('a1', 'zh-Hans'),
  publishFirst('a1', 'en'),
];
const beginning = fc.oneof(
  { weight: 3, arbitrary: fc.constant(BEGINNING) },
  { weight: 2, arbitrary: fc.subarray(BEGINNING) },
);

/** A life of some documents, of up to so many steps after its beginning. */
export const life = (most: number): fc.Arbitrary<Step[]> =>
  fc
    .tuple(beginning, fc.noBias(fc.array(step, { maxLength: most, size: 'max' })))
    .map(([first, then]) => [...first, ...then]);
