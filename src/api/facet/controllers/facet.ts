import type { Context } from 'koa';

import { FACET_PATHS, FACETED_LISTS, isFacetedList } from '../../../domain/facets';
import { type Locale, SOURCE_LOCALE } from '../../../domain/vocabulary';
import { readingNow } from '../../../rest/as-of/reading';
import { countFacets } from '../../../rest/facets/count';
import { countStanding } from '../../../rest/facets/count-standing';
import { CODES } from '../../../rest/facets/facets';
import { presentChoices } from '../../../rest/facets/present';
import { checkFixedQuery } from '../../../rest/query';
import { refuse } from '../../../rest/query/refuse';

const SPELLINGS: Record<string, { pattern: RegExp; example: string }> = {
  year: { pattern: /^\d{4}$/, example: '2023' },
  theme: { pattern: /^[a-z0-9-]{1,200}$/, example: 'slug' },
  pathway: { pattern: /^[a-z0-9-]{1,200}$/, example: 'slug' },
};

const checkChoice = (name: string, value: unknown): string => {
  const allowed = CODES[name];
  const spelling = SPELLINGS[name];
  if (typeof value === 'string' && (allowed?.includes(value) || spelling?.pattern.test(value))) return value;
  return allowed
    ? refuse(name, 'query-value-unknown', { path: name, value: JSON.stringify(value), allowed: [...allowed] })
    : refuse(name, 'query-value-malformed', { path: name, expected: spelling?.example ?? '' });
};

/** What is chosen: each facet at most once. */
const chosenIn = (query: Record<string, unknown>, names: string[]): Record<string, string> =>
  Object.fromEntries(
    names
      .filter((name) => query[name] !== undefined)
      .map((name): [string, string] => [name, checkChoice(name, query[name])]),
  );

export default {
  async count(ctx: Context) {
    const { list } = ctx.params as { list: string };
    if (!isFacetedList(list)) {
      return refuse('list', 'query-value-unknown', { path: 'list', value: list, allowed: FACETED_LISTS });
    }
    const names = Object.keys(FACET_PATHS[list]);
    checkFixedQuery(ctx.query, ['locale', 'asOf', 'fallback', ...names]);
    const locale = (ctx.query.locale ?? SOURCE_LOCALE) as Locale;
    const count = readingNow() ? countStanding : countFacets;
    const { total, facets } = await count(list, locale, chosenIn(ctx.query, names));
    const named = await Promise.all(
      names.map(async (name) => [name, await presentChoices(name, facets[name] ?? [], locale)] as const),
    );
    ctx.body = { data: { total, facets: Object.fromEntries(named) }, meta: {} };
  },
};
