import type { ArticleMessages } from '../messages';

export const article: ArticleMessages = {
  moves: 'What this article reports on',
  subject: { targets: 'Target', projects: 'Project', measures: 'Measure' },
  follows: 'A follow-up to',
};
