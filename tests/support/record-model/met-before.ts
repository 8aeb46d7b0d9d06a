import type { Publish, Step } from './steps';

const publish = (slot: Publish['slot']): Publish => ({
  do: 'publish',
  slot,
  locale: 'zh-Hans',
  reason: { significance: 'major', note: 'right' },
  change: { wording: null, facts: null },
});

/** Sequences that a deep run once stumbled over, told again each time. */
export const MET_BEFORE: Step[][] = [
  // A promise is published in the moment in which the update that moved it is withdrawn.
  [
    { do: 'together', first: publish('p1'), second: publish('p1') },
    publish('u2'),
    { do: 'link', slot: 'p1', name: 'theme', to: 'h1' },
    { do: 'together', first: publish('p1'), second: { ...publish('u2'), do: 'unpublish' } },
  ],
];
