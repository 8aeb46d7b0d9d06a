import type { SearchMessages } from '../messages';

const types: SearchMessages['types'] = {
  article: 'Articles',
  target: 'Targets',
  project: 'Projects',
  measure: 'Measures',
  'progress-update': 'Progress',
  achievement: 'Achievements',
  honor: 'Honours',
  pathway: 'Pathways',
  theme: 'Themes',
  indicator: 'Indicators',
};

export const search: SearchMessages = {
  title: 'Search',
  titleOf: (q) => `Search for “${q}”`,
  label: 'Search the report and what came after it',
  submit: 'Search',
  hint: 'Type a word, several words or a number, such as the name of a project.',
  noWords: 'Please type at least one letter, Chinese character or digit.',
  tooLong: (allowed) => `That is too long to search for. Please use at most ${allowed} characters.`,
  byType: 'Results by type',
  types,
  kinds: {
    article: 'Article',
    target: 'Target',
    project: 'Project',
    measure: 'Measure',
    'progress-update': 'Progress',
    achievement: 'Achievement',
    honor: 'Honour',
    pathway: 'Pathway',
    theme: 'Theme',
    indicator: 'Indicator',
  },
  found: (count, type) => {
    const results = count === 1 ? '1 result' : `${count} results`;
    return type ? `${results} among ${types[type].toLowerCase()}.` : `${results}.`;
  },
  about: (title) => `On: ${title}`,
  nothing: (q) => `Nothing was found for “${q}”.`,
  advice: ['Try other words, or fewer of them.', 'Check the spelling.'],
  onlyWord: (word, count) => `Search for “${word}” alone (${count})`,
  elsewhere: (count) => (count === 1 ? '1 result in Chinese' : `${count} results in Chinese`),
  browse: 'Browse by theme',
};
