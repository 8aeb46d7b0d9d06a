/** Every public list by the name of its address, with the type that it lists. */
export const LISTS: Record<string, string> = {
  articles: 'article',
  achievements: 'achievement',
  projects: 'project',
  honors: 'honor',
  targets: 'target',
  pathways: 'pathway',
  measures: 'measure',
  'progress-updates': 'progress-update',
  themes: 'theme',
  indicators: 'indicator',
};
