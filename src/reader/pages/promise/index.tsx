import type { Direction, Locale } from '../../../domain/vocabulary';
import { readAnswers } from '../../api/answers';
import { readIndicatorNames } from '../../api/figure';
import { readWithdrawn } from '../../api/gone';
import { readDirections } from '../../api/indicators';
import { standsIn } from '../../api/language';
import { nameOf, type Promised, readPromise } from '../../api/promise';
import { readReport } from '../../api/report';
import { isInOtherLanguage } from '../../api/translation';
import { type PromiseKind, readStory, SUBJECTS } from '../../api/updates';
import { ownVisit } from '../../canonical';
import type { TargetFields } from '../../charts/select-targets';
import { TargetChart } from '../../charts/target-chart';
import { targetFields } from '../../charts/target-fields';
import { FigureList } from '../../components/figure-list';
import { targetDataset } from '../../linked-data/datasets';
import { messagesIn } from '../../messages';
import { movesOf } from '../../moves';
import type { Context, Page } from '../../page';
import { type PromisedAndReported, promisedAndReported } from '../../promised-and-reported';
import { Answers } from './answers';
import { silenceHolds } from './silence';
import { PromiseTemplate } from './template';

/** What its latest update reports, held against the promise. */
const toldOf = (
  target: TargetFields,
  { latestValue: value, latestUnit: unit, lastReportedOn: asOf }: Promised,
  direction: Direction | undefined,
  locale: Locale,
): PromisedAndReported | undefined => promisedAndReported(target, { value, unit, asOf }, direction, locale);

/** @returns nothing when nothing of that slug is published in the visitor's language */
export const promisePage = async (
  context: Context,
  kind: PromiseKind,
  slug: string,
): Promise<Page | undefined> => {
  const { read, visit } = context;
  const { locale } = visit;
  const promised = await readPromise(read, kind, slug, locale);
  if (!promised) return undefined;
  const target = targetFields(promised);
  const year = target && promised.report?.year;
  const figures = promised.figures ?? [];
  const code = target?.indicatorCode;
  const [story, isThere, withdrawn, report, names, directions, answers] = await Promise.all([
    readStory(read, kind, promised.documentId, locale),
    isInOtherLanguage(read, kind, promised, locale),
    readWithdrawn(context, SUBJECTS[kind], promised),
    year ? readReport(read, year, locale) : undefined,
    readIndicatorNames(read, figures, locale),
    readDirections(read, code ? [code] : [], locale),
    code ? readAnswers(read, { year: target.year, indicatorCode: code }, locale) : [],
  ]);
  const direction = directions.get(code ?? '');
  const indicator = report?.indicators.find(({ code }) => code === promised.indicatorCode)?.name;
  const years = [promised.year ?? [], story.map(({ asOf }) => Number.parseInt(asOf, 10))].flat();
  const own = { standsIn: standsIn(promised) };
  const ownContext = { ...context, visit: ownVisit(own, visit) };
  const { kinds, sharing } = messagesIn(locale);
  return {
    status: 200,
    title: nameOf(promised),
    description: promised.statedIn?.statement ?? promised.text ?? promised.summary ?? nameOf(promised),
    inOtherLanguage: isThere ? 'there' : 'missing',
    ...own,
    ...silenceHolds(promised, visit),
    trail: [{ title: kinds[kind], path: `/${kind}` }],
    feeds: [{ title: sharing.progressOf(nameOf(promised)), path: `/${kind}/${slug}/feed.atom` }],
    picture: `/${kind}/${slug}/picture.png`,
    linkedData:
      kind === 'targets'
        ? [targetDataset({ slug, statement: nameOf(promised), indicator, years }, ownContext)]
        : [],
    body: (
      <PromiseTemplate
        promised={promised}
        kind={kind}
        figures={figures.length > 0 && <FigureList figures={figures} names={names} locale={locale} />}
        moves={movesOf(story, story)}
        told={target && toldOf(target, promised, direction, locale)}
        answers={target && <Answers answers={answers} target={target} direction={direction} visit={visit} />}
        chart={
          target && report && <TargetChart target={target} updates={story} report={report} locale={locale} />
        }
        withdrawn={withdrawn}
        visit={visit}
      />
    ),
  };
};
