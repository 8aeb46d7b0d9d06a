import { changeText, valueText } from '../../domain/figure-text';
import { SOURCE_LOCALE } from '../../domain/vocabulary';
import { readArticle } from '../api/articles';
import { nameOf, readPromise } from '../api/promise';
import type { Figure } from '../api/figure';
import { readReport, type Report } from '../api/report';
import { type PromiseKind, readUpdatesOf, subjectOf } from '../api/updates';
import { messagesIn } from '../messages';
import type { Answer, Context } from '../page';
import { strongestFigures } from '../strongest-figures';
import { answerPicture } from './render';
import type { Card } from './words';

/** Pictures of what a page says, for those who share its address; each answers nothing where there is no page. */

const answer = (
  { visit, site }: Context,
  card: Omit<Card, 'isChinese' | 'site' | 'notice'>,
): Promise<Answer> =>
  answerPicture({
    ...card,
    isChinese: visit.locale === SOURCE_LOCALE,
    site: site.name,
    notice: site.notice ?? '',
  });

/** What the figure of a report says: its value, or its change where it has no value. */
const sayFigure = (figure: Figure, report: Report, { visit }: Context): NonNullable<Card['figure']> => {
  const { locale } = visit;
  const value = valueText(figure, locale);
  const change = figure.changePercent === null ? '' : changeText(figure.changePercent, locale);
  const name = report.indicators.find(({ code }) => code === figure.indicatorCode)?.name ?? '';
  return value
    ? { value, name, note: change && messagesIn(locale).onYearBefore(change) }
    : { value: change, name };
};

export const homePicture = (context: Context): Promise<Answer> =>
  answer(context, { kicker: context.site.publisher ?? '', title: context.site.tagline ?? context.site.name });

export const reportPicture = async (context: Context, year: number): Promise<Answer | undefined> => {
  const report = await readReport(context.read, year, context.visit.locale);
  if (!report) return undefined;
  const [strongest] = strongestFigures(report, 1);
  return answer(context, {
    kicker: messagesIn(context.visit.locale).reportOf(year),
    title: report.article.title,
    ...(strongest && { figure: sayFigure(strongest, report, context) }),
  });
};

/** A follow-up with the first value that it reports. */
export const articlePicture = async (context: Context, slug: string): Promise<Answer | undefined> => {
  const { read, visit } = context;
  const article = await readArticle(read, slug, visit.locale);
  if (!article) return undefined;
  const updates = await readUpdatesOf(read, article.documentId, visit.locale);
  const told = updates.find((update) => valueText(update, visit.locale));
  return answer(context, {
    kicker: messagesIn(visit.locale).list.articleKinds['follow-up'],
    title: article.title,
    ...(told && {
      figure: { value: valueText(told, visit.locale), name: subjectOf(told)?.name ?? '' },
    }),
  });
};

export const promisePicture = async (
  context: Context,
  kind: PromiseKind,
  slug: string,
): Promise<Answer | undefined> => {
  const { locale } = context.visit;
  const promised = await readPromise(context.read, kind, slug, locale);
  if (!promised) return undefined;
  const { article, statuses, sharing } = messagesIn(locale);
  return answer(context, {
    kicker: article.subject[kind],
    title: nameOf(promised),
    figure: { value: statuses[promised.progressStatus], name: sharing.standing },
  });
};
