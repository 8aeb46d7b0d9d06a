import type { CommonMessages } from '../messages';

const ordinal = (number: number): string => {
  const form = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return `${number}${{ one: 'st', two: 'nd', few: 'rd' }[form as 'one' | 'two' | 'few'] ?? 'th'}`;
};

export const common: CommonMessages = {
  skipToContent: 'Skip to content',
  otherLanguage: '中文',
  notInOtherLanguage: 'Not yet in Chinese',
  sections: 'Sections',
  trail: 'You are here',
  home: 'Home',
  reportOf: (year) => `Report ${year}`,
  readReport: 'Read the report',
  strongestFigures: 'The past year in figures',
  promises: 'Promised for this year',
  promisesNote: 'Where each promise stands today',
  noReport: 'No report is published yet.',
  contents: 'Contents',
  honors: 'Honours',
  honorsOf: (level, count) => `${level} · ${count}`,
  levels: { national: 'National', provincial: 'Provincial', municipal: 'Municipal', district: 'District' },
  statuses: {
    'not-started': 'Not started',
    'under-way': 'Under way',
    delayed: 'Delayed',
    'partly-achieved': 'Partly achieved',
    achieved: 'Achieved',
    dropped: 'Dropped',
  },
  rank: (rank, scope) => `${ordinal(rank)} ${scope}`,
  rankScopes: {
    'urban-districts': 'of the five urban districts',
    city: 'in the city',
    province: 'in the province',
    nation: 'in the country',
  },
  onYearBefore: (change) => `${change} on the year before`,
  pathway: (number) => `Pathway ${number}`,
  photo: 'Photo',
  photoWithoutImage: 'Caption of a picture in the source; the picture itself is not held yet',
  credit: 'Picture',
  publishedBy: (outlet, date) => [outlet, date].filter(Boolean).join(' · '),
  kinds: {
    achievements: 'Achievements',
    honors: 'Honours',
    targets: 'Targets',
    projects: 'Projects',
    measures: 'Measures',
  },
  all: 'All',
  filterByStatus: 'Filter by status',
  inTheReport: 'In the words of the report',
  partOf: 'Part of the measure',
  story: 'What came of it',
  noProgress: 'Nothing has been reported on it yet.',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be wrong, or what it names is not published yet.',
  toHome: 'Go to the home page',
  failedTitle: 'This page cannot be shown',
  failedText: 'Something went wrong on our side. Please try again in a while.',
};
