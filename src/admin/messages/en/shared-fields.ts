import type { FieldWords } from '../messages';

/** Fields that several types have, said once. */

export const SLUG = (madeFrom: string): FieldWords => ({
  label: 'Address',
  help: `The last part of the page’s address, for example cheng-shi-ke-ting. Leave it empty: it is made from the ${madeFrom} by pinyin at the first save and never changes by itself, so shared links keep working.`,
});

export const ORDER: FieldWords = {
  label: 'Order',
  help: 'Its place in the printed text, counted from 1, for example 3.',
};

export const THEME: FieldWords = {
  label: 'Theme',
  help: 'The heading of the report it stands under, for example “Livelihood and social services”.',
};

export const REPORT: FieldWords = { label: 'Report', help: 'The report that states it.' };

export const STATED_IN = (what: string): FieldWords => ({
  label: 'Stated in',
  help: `The achievement whose sentence names this ${what}. Leave it empty if there is none.`,
});

/** Where a promise stands: two fields an editor fills, the others follow from the published progress updates. */
export const STANDING: Record<string, FieldWords> = {
  initialStatus: {
    label: 'Status at the start',
    help: 'Where it stood when it was promised, usually “Not started”. Report later changes as progress updates in a follow-up, so that readers see the course of it.',
  },
  progressStatus: {
    label: 'Status now',
    help: 'That of the latest published progress update, or the one at the start. Nothing to fill in.',
  },
  lastReportedOn: {
    label: 'Last reported on',
    help: 'The day that the latest published progress update speaks of. Nothing to fill in.',
  },
  reportEvery: {
    label: 'Report every (days)',
    help: 'After how many days without a progress update its page says so, for example 90.',
  },
  latestValue: {
    label: 'Latest value',
    help: 'The value that the latest published progress update reports. Nothing to fill in.',
  },
  latestUnit: { label: 'Unit of the value', help: 'The unit of the latest value. Nothing to fill in.' },
};
