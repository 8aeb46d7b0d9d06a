import type { TypeWords } from '../messages';

import { ORDER, REPORT, SLUG, STANDING } from './shared-fields';

const ONE_OF_THREE = 'Choose one only of target, project and measure.';

/** What is promised, and how each promise fares. */
export const promiseTypes: Record<string, TypeWords> = {
  'api::target.target': {
    one: 'Target',
    many: 'Targets',
    fields: {
      statement: {
        label: 'Statement',
        help: 'The promise in the report’s own words, for example “Regional GDP to grow by about 8%”.',
      },
      year: { label: 'Year', help: 'The year it is promised for, for example 2023.' },
      ...STANDING,
      order: ORDER,
      indicatorCode: {
        label: 'Indicator',
        help: 'What is promised, found by its name. If it is not in the list, add it under Indicators first.',
      },
      comparator: {
        label: 'Kind of promise',
        help: '“Grow by” is growth on the year before; “Reach” is a value to reach; “Keep” and “Fulfil” need no value.',
      },
      value: {
        label: 'Value',
        help: 'The number only, for example 8. Both languages share it: enter it once.',
      },
      unit: {
        label: 'Unit',
        help: 'A value needs its unit. A promise to grow is in % or in percentage points.',
      },
      qualifier: {
        label: 'Wording',
        help: '“About” for 左右, “At least” for 以上; “Exactly” where the source adds no such word.',
      },
      report: REPORT,
      slug: SLUG('Chinese statement'),
    },
  },
  'api::pathway.pathway': {
    one: 'Pathway',
    many: 'Pathways',
    fields: {
      number: { label: 'Number', help: 'The number it is printed with, for example 1.' },
      title: { label: 'Title', help: 'As printed, without its number.' },
      report: REPORT,
      slug: SLUG('Chinese title'),
    },
  },
  'api::measure.measure': {
    one: 'Measure',
    many: 'Measures',
    fields: {
      number: { label: 'Number', help: 'Its place within the pathway, for example 2.' },
      title: { label: 'Title', help: 'Its first sentence, as printed.' },
      text: { label: 'Text', help: 'Everything after the first sentence, whole and unchanged.' },
      ...STANDING,
      pathway: { label: 'Pathway', help: 'The pathway of the report it stands under.' },
      slug: SLUG('Chinese title'),
    },
  },
  'api::progress-update.progress-update': {
    one: 'Progress update',
    many: 'Progress updates',
    fields: {
      note: {
        label: 'Note',
        help: 'One sentence on what was reached, for example “The main structure is finished; interior work has begun.”',
      },
      asOf: { label: 'As of', help: 'The day it describes, for example 2023-06-30.' },
      progressStatus: { label: 'Status on that day', help: 'Where it stood on that day.' },
      value: {
        label: 'Value reached',
        help: 'The number only, for example 5.2. Leave it empty if there is none.',
      },
      unit: { label: 'Unit', help: 'A value needs its unit.' },
      target: { label: 'Target', help: ONE_OF_THREE },
      project: { label: 'Project', help: ONE_OF_THREE },
      measure: { label: 'Measure', help: ONE_OF_THREE },
      article: { label: 'Evidence', help: 'The article that reports it, so that readers can check.' },
    },
  },
};
