import type { NewsArticle, Organization, WithContext } from 'schema-dts';

import { SOURCE_LOCALE } from '../../domain/vocabulary';
import { otherLocale, otherPrefix } from '../language';
import type { Context } from '../page';

interface Told {
  title: string;
  lead?: string | null;
  publishedOn?: string | null;
  publishedAt: string;
  sourceOutlet?: string | null;
  /** The full address of its picture. */
  image: string;
  /** The full address of what it follows. */
  follows?: string | undefined;
  /** Whether the same is told in the other language. */
  isTranslated: boolean;
}

export const publisherOf = ({ site, visit }: Pick<Context, 'site' | 'visit'>): Organization => ({
  '@type': 'Organization',
  name: site.publisher ?? site.name,
  url: `${visit.origin}/`,
});

/** A report or a follow-up at the address of the visit. The Chinese is the source, the English its translation. */
export const newsArticleOf = (told: Told, context: Context): WithContext<NewsArticle> => {
  const { visit } = context;
  const { origin } = visit;
  const url = `${origin}/${visit.prefix}${visit.path}`;
  const elsewhere = {
    '@type': 'NewsArticle' as const,
    '@id': `${origin}/${otherPrefix(visit.prefix)}${visit.path}`,
    inLanguage: otherLocale(visit.locale),
  };
  const publisher = publisherOf(context);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: told.title,
    ...(told.lead && { description: told.lead }),
    inLanguage: visit.locale,
    datePublished: told.publishedOn ?? told.publishedAt,
    dateModified: told.publishedAt,
    author: told.sourceOutlet ? { '@type': 'Organization', name: told.sourceOutlet } : publisher,
    publisher,
    image: told.image,
    ...(told.follows && { isBasedOn: told.follows }),
    ...(told.isTranslated &&
      (visit.locale === SOURCE_LOCALE ? { workTranslation: elsewhere } : { translationOfWork: elsewhere })),
  };
};
