import type { ListMessages } from '../messages';

export const list: ListMessages = {
  by: { status: 'Status', level: 'Level', kind: 'Kind', year: 'Year', theme: 'Theme', pathway: 'Pathway' },
  year: (year) => String(year),
  articleKinds: { report: 'Report', 'follow-up': 'Follow-up' },
  descriptions: {
    articles: 'The yearly report and every follow-up since, the newest first.',
    achievements: 'What the report says was achieved, statement by statement, with the figures.',
    honors: 'Titles and prizes won, by the level at which they were awarded.',
    projects: 'Every project that the report names, and how far it has come.',
    targets: 'What the report promises to reach, and the result so far.',
    measures: 'What the report promises to do, and the progress so far.',
  },
  filter: 'Filter',
  clear: 'Clear the filters',
  found: (count) => (count === 1 ? '1 entry matches.' : `${count} entries match.`),
  nothing: 'There is nothing here yet.',
  promisedFor: (year) => `Target for ${year}`,
  inReport: (year) => `See it in the ${year} report`,
};
