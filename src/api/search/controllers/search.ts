import type { Context } from 'koa';

import { type Locale, SOURCE_LOCALE } from '../../../domain/vocabulary';
import { isRecord } from '../../../domain/record';
import { checkChoice, checkFixedQuery } from '../../../rest/query';
import { checkPages } from '../../../rest/query/pagination';
import { refuse } from '../../../rest/query/refuse';
import { type Query, readQuery } from '../../../search/query';
import { search } from '../../../search/search';
import { LONGEST_QUERY, SEARCH_TYPES, type SearchType } from '../../../domain/search';

const PAGE_SIZE = 20;

const queryOf = (q: unknown): Query => {
  if (typeof q !== 'string') return refuse('q', 'search-needs-words', {});
  if ([...q].length > LONGEST_QUERY) refuse('q', 'search-too-long', { allowed: LONGEST_QUERY });
  return readQuery(q) ?? refuse('q', 'search-needs-words', {});
};

const pageOf = (pagination: unknown) => {
  const { page = 1, pageSize = PAGE_SIZE } = isRecord(pagination) ? pagination : {};
  return { page: Number(page), pageSize: Number(pageSize) };
};

export default {
  async find(ctx: Context) {
    checkFixedQuery(ctx.query, ['q', 'locale', 'type', 'pagination']);
    checkChoice(ctx.query, 'type', SEARCH_TYPES);
    const { q, pagination } = ctx.query as Record<string, unknown>;
    if (pagination !== undefined) checkPages(pagination);

    const query = queryOf(q);
    const locale = (ctx.query.locale ?? SOURCE_LOCALE) as Locale;
    const type = ctx.query.type as SearchType | undefined;
    const { page, pageSize } = pageOf(pagination);
    const { hits, counts, total } = await search({ query, locale, type, page, pageSize });
    ctx.body = {
      data: hits,
      meta: {
        pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
        counts,
        query: { q, locale, type: type ?? null },
      },
    };
  },
};
