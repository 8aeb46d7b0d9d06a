import { render } from 'preact-render-to-string';

import { valueText } from '../../domain/figure-text';
import type { Locale } from '../../domain/vocabulary';
import { articlePath } from '../../domain/addresses';
import { type NewsArticle, newsPath } from '../api/news';
import { subjectOf, type Update } from '../api/updates';
import { Blocks } from '../components/blocks';
import { foreign } from '../components/note';
import { dayText } from '../dates';
import { prefixOf } from '../language';
import { messagesIn } from '../messages';
import type { Context, Visit } from '../page';
import type { Entry } from './atom';

/** What is not translated yet is told in its own language, and said to be so in the visitor's. */
const Untranslated = ({ item, visit }: { item: { locale: Locale }; visit: Visit }) =>
  foreign(item, visit) ? <p lang={visit.locale}>{messagesIn(visit.locale).translation.missing}</p> : null;

const addressIn = (locale: Locale, path: string, { visit }: Context): string =>
  `${visit.origin}/${prefixOf(locale)}${path}`;

/** @returns nothing for an article that has no page */
export const articleEntry = (article: NewsArticle, context: Context): Entry[] => {
  const { documentId, locale, title, lead, body, publishedAt } = article;
  const path = newsPath(article);
  if (!path) return [];
  const link = addressIn(locale, path, context);
  return [
    {
      identity: `article/${documentId}/${locale}`,
      locale,
      title,
      updated: publishedAt,
      link,
      html: render(
        <>
          <Untranslated item={article} visit={context.visit} />
          {lead && <p>{lead}</p>}
          {body && <Blocks blocks={body} from={link} />}
        </>,
      ),
    },
  ];
};

/**
 * Told in the language of what it speaks of, with its own words as they are.
 * @returns nothing for an update on something that is not public in its language
 */
export const updateEntry = (update: Update, context: Context): Entry[] => {
  const { documentId, article, publishedAt } = update;
  const about = subjectOf(update);
  if (!about) return [];
  const locale = about.translation?.served ?? update.locale;
  const { evidence: evidenceLabel, statuses, sharing: say } = messagesIn(locale);
  const value = valueText(update, locale);
  const articleLocale = article?.translation?.served ?? update.locale;
  const evidence = article && addressIn(articleLocale, articlePath(article), context);
  const langOf = (of: Locale) => (of === locale ? undefined : of);
  return [
    {
      identity: `progress-update/${documentId}/${update.locale}`,
      locale,
      title: say.updated(about.name, statuses[update.progressStatus], dayText(update.asOf, locale)),
      updated: publishedAt,
      link: addressIn(locale, `/${about.kind}/${about.slug}`, context),
      ...(evidence && { related: evidence }),
      html: render(
        <>
          <Untranslated item={update} visit={context.visit} />
          <p lang={langOf(update.locale)}>{update.note}</p>
          {value && <p>{say.reported(value)}</p>}
          {evidence && (
            <p>
              {evidenceLabel}{' '}
              <a href={evidence} lang={langOf(articleLocale)}>
                {article.title}
              </a>
            </p>
          )}
        </>,
      ),
    },
  ];
};
