import type { TypeWords } from '../messages';

import { ORDER, REPORT, SLUG, STATED_IN, THEME, STANDING } from './shared-fields';

/** What was done: the report, its achievements, projects and honors. */
export const reportTypes: Record<string, TypeWords> = {
  'api::article.article': {
    one: 'Article',
    many: 'Articles',
    fields: {
      kind: {
        label: 'Kind',
        help: '“Report” for the yearly report, “Follow-up” for a later article on its progress.',
      },
      kicker: { label: 'Kicker', help: 'The short line above the title. Leave it empty if there is none.' },
      title: { label: 'Title', help: 'As printed, without quotation marks.' },
      subtitle: { label: 'Subtitle', help: 'The line under the title. Leave it empty if there is none.' },
      publishedOn: { label: 'Published on', help: 'The day it first appeared, for example 2023-01-06.' },
      year: {
        label: 'Year of the report',
        help: 'The year in which the report came out, for example 2023. A report needs it, and there is one report a year; a follow-up can leave it empty.',
      },
      lead: { label: 'Lead', help: 'The opening lines before the text, as printed.' },
      body: {
        label: 'Text',
        help: 'The whole text of a follow-up. The achievements, honors, targets and measures of a report are entries of their own and need not be repeated here.',
      },
      headings: {
        label: 'Part headings',
        help: 'A report’s own headings for its four parts. Not needed for a follow-up.',
      },
      byline: {
        label: 'Byline',
        help: 'One entry for each role, in printed order, for example “Reporter: Wang”.',
      },
      photos: {
        label: 'Photos',
        help: 'In printed order. A caption can be entered before its image exists.',
      },
      follows: {
        label: 'Follows',
        help: 'The report or article that this follow-up follows. Not needed for a report.',
      },
      sourceOutlet: { label: 'First published by', help: 'The newspaper or office.' },
      slug: SLUG('Chinese title'),
    },
  },
  'api::achievement.achievement': {
    one: 'Achievement',
    many: 'Achievements',
    fields: {
      statement: {
        label: 'Statement',
        help: 'One whole sentence of the report, unchanged. Its numbers also go into the figures.',
      },
      figures: {
        label: 'Figures',
        help: 'The numbers of the sentence, one by one, in its order. Both languages share them: enter them once, and English units are worked out.',
      },
      theme: THEME,
      report: REPORT,
      year: { label: 'Year', help: 'The year in which it was achieved, for example 2022.' },
      order: ORDER,
    },
  },
  'api::project.project': {
    one: 'Project',
    many: 'Projects',
    fields: {
      name: { label: 'Name', help: 'The full name as printed, for example “City Lounge project”.' },
      ...STANDING,
      summary: {
        label: 'Summary',
        help: 'What the project is, in the words of the source. A sentence or two will do.',
      },
      figures: {
        label: 'Figures',
        help: 'Investment, area and other numbers, one by one. Both languages share them: enter them once.',
      },
      theme: THEME,
      measure: { label: 'Measure', help: 'If the project carries out a promised measure, choose it.' },
      statedIn: STATED_IN('project'),
      report: REPORT,
      slug: SLUG('Chinese name'),
      order: ORDER,
    },
  },
  'api::honor.honor': {
    one: 'Honor',
    many: 'Honors',
    fields: {
      title: {
        label: 'Honor',
        help: 'The title or prize as printed, for example “National model community for democracy and the rule of law”.',
      },
      recipient: { label: 'Recipient', help: 'The office, community or person who won it, as printed.' },
      level: { label: 'Level', help: 'The level of the authority that granted it.' },
      awardedBy: {
        label: 'Awarded by',
        help: 'Who granted it, when the source says so. Otherwise leave it empty.',
      },
      year: { label: 'Year', help: 'The year it was won, for example 2022.' },
      theme: THEME,
      statedIn: STATED_IN('honor'),
      report: REPORT,
      order: ORDER,
    },
  },
};
