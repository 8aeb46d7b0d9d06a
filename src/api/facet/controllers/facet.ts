import type { Context } from 'koa';

import { type Locale, SOURCE_LOCALE } from '../../../domain/vocabulary';
import { countFacets } from '../../../rest/facets/count';
import { FACETED_LISTS, FACETS, isFacetedList } from '../../../rest/facets/facets';
import { presentChoices } from '../../../rest/facets/present';
import { checkFixedQuery } from '../../../rest/query';
import { refuse } from '../../../rest/query/refuse';

/** What is chosen: each parameter at most once, as a word. */
const chosenIn = (query: Record<string, unknown>, names: string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = query[name];
      if (value === undefined) return [];
      const isWord = typeof value === 'string' && /^[a-z0-9-]{1,200}$/.test(value);
      const isYear = name !== 'year' || (typeof value === 'string' && /^\d{4}$/.test(value));
      if (isWord && isYear) return [[name, value]];
      const expected = name === 'year' ? '2023' : 'a-z 0-9 -';
      return refuse(name, 'query-value-malformed', { path: name, expected });
    }),
  );

export default {
  async count(ctx: Context) {
    const { list } = ctx.params as { list: string };
    if (!isFacetedList(list)) {
      return refuse('list', 'query-value-unknown', { path: 'list', value: list, allowed: FACETED_LISTS });
    }
    const names = Object.keys(FACETS[list].paths);
    checkFixedQuery(ctx.query, ['locale', ...names]);
    const locale = (ctx.query.locale ?? SOURCE_LOCALE) as Locale;
    const { total, facets } = await countFacets(list, locale, chosenIn(ctx.query, names));
    const named = await Promise.all(
      names.map(async (name) => [name, await presentChoices(name, facets[name] ?? [], locale)] as const),
    );
    ctx.body = { data: { total, facets: Object.fromEntries(named) }, meta: {} };
  },
};
