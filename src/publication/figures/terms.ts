import type { TermPair } from '../../domain/figure-check/terms';

const GLOSSARY = 'api::glossary-term.glossary-term';

/** The agreed English of the site's terms: their numerals are theirs. */
export const glossaryTerms = async (): Promise<TermPair[]> => {
  const terms: { term: string; translation: string }[] = await strapi.db
    .query(GLOSSARY)
    .findMany({ select: ['term', 'translation'] });
  return terms.map(({ term, translation }) => ({ source: term, translation }));
};
