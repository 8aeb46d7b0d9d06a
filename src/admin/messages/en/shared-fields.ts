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

export const STATUS: FieldWords = {
  label: 'Status',
  help: 'Where it stands now; a new one is usually “Not started”. When that changes, add a progress update, so that readers see the course of it.',
};
