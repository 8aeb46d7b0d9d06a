import { render } from 'preact-render-to-string';

import { valueText } from '../../domain/figure-text';
import { type NewsArticle, newsPath, type NewsUpdate, subjectOf } from '../api/news';
import { dayText } from '../dates';
import { messagesIn } from '../messages';
import type { Context } from '../page';
import type { Entry } from './atom';

const paragraphsOf = ({ lead, body }: NewsArticle): string[] => [
  ...(lead ? [lead] : []),
  ...(body ?? []).map(({ children }) => children.map(({ text }) => text ?? '').join('')),
];

/** @returns nothing for an article that has no page */
export const articleEntry = (article: NewsArticle, { visit, origin }: Context): Entry[] => {
  const path = newsPath(article);
  if (!path) return [];
  return [
    {
      identity: `article/${article.documentId}/${visit.locale}`,
      title: article.title,
      updated: article.publishedAt,
      link: `${origin}/${visit.prefix}${path}`,
      html: render(
        <>
          {paragraphsOf(article)
            .filter(Boolean)
            .map((paragraph) => (
              <p>{paragraph}</p>
            ))}
        </>,
      ),
    },
  ];
};

/** @returns nothing for an update on something that is not public in this language */
export const updateEntry = (update: NewsUpdate, { visit, origin }: Context): Entry[] => {
  const { locale, prefix } = visit;
  const { evidence: evidenceLabel, statuses, sharing: say } = messagesIn(locale);
  const about = subjectOf(update);
  if (!about) return [];
  const value = valueText(update, locale);
  const evidencePath = update.article && newsPath(update.article);
  const evidence = evidencePath && `${origin}/${prefix}${evidencePath}`;
  return [
    {
      identity: `progress-update/${update.documentId}/${locale}`,
      title: say.updated(about.name, statuses[update.progressStatus], dayText(update.asOf, locale)),
      updated: update.publishedAt,
      link: `${origin}/${prefix}${about.path}`,
      ...(evidence && { related: evidence }),
      html: render(
        <>
          <p>{update.note}</p>
          {value && <p>{say.reported(value)}</p>}
          {evidence && (
            <p>
              {evidenceLabel} <a href={evidence}>{update.article?.title}</a>
            </p>
          )}
        </>,
      ),
    },
  ];
};
