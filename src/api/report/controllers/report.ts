import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { type Locale, SOURCE_LOCALE } from '../../../domain/vocabulary';
import { say } from '../../../messages';
import { reportOfYear } from '../../../publication/read/report-of-year';
import { localesRead, readingNow } from '../../../rest/as-of/reading';
import { answerGone } from '../../../rest/gone';
import { checkFixedQuery } from '../../../rest/query';
import { refuse } from '../../../rest/query/refuse';
import { readReport } from '../../../rest/report/read';

const lastOfYear = async (year: number, locale: Locale): Promise<string | undefined> => {
  const upTo = readingNow()?.seq;
  const found = localesRead(locale).map((each) => reportOfYear(strapi.db.connection, year, each, upTo));
  return (await Promise.all(found)).find((document) => document !== undefined);
};

export default {
  async findOne(ctx: Context) {
    checkFixedQuery(ctx.query, ['locale', 'asOf', 'fallback']);
    const { year } = ctx.params as { year: string };
    if (!/^\d{4}$/.test(year)) refuse('year', 'report-year-malformed', { year });

    const locale = (ctx.query.locale ?? SOURCE_LOCALE) as Locale;
    const report = await readReport(Number(year), locale);
    const document = report ? undefined : await lastOfYear(Number(year), locale);
    if (document) await answerGone(ctx, { type: 'article', document, locale });
    if (!report) throw new errors.NotFoundError(say('report-not-found', { year: Number(year), locale }));
    ctx.body = { data: report, meta: {} };
  },
};
