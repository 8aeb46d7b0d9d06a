import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { type Locale, SOURCE_LOCALE } from '../../../domain/vocabulary';
import { say } from '../../../messages';
import { reportOfYear } from '../../../publication/read/report-of-year';
import { seqBeingRead } from '../../../rest/as-of/reading';
import { answerGone } from '../../../rest/gone';
import { checkFixedQuery } from '../../../rest/query';
import { refuse } from '../../../rest/query/refuse';
import { loadReport } from '../../../rest/report/load';
import { presentReport } from '../../../rest/report/present';

export default {
  async findOne(ctx: Context) {
    checkFixedQuery(ctx.query, ['locale', 'asOf']);
    const { year } = ctx.params as { year: string };
    if (!/^\d{4}$/.test(year)) refuse('year', 'report-year-malformed', { year });

    const locale = (ctx.query.locale ?? SOURCE_LOCALE) as Locale;
    const report = await loadReport(Number(year), locale);
    const document = report
      ? undefined
      : await reportOfYear(strapi.db.connection, Number(year), locale, seqBeingRead());
    if (document) await answerGone(ctx, { type: 'article', document, locale });
    if (!report) throw new errors.NotFoundError(say('report-not-found', { year: Number(year), locale }));
    ctx.body = { data: presentReport(report), meta: {} };
  },
};
