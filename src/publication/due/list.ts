import { type Due, silenceOf } from '../../domain/silence';
import type { Subject } from '../../domain/subject-rules';
import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { type StandingPromise, standingPromises } from './promises';

const dueOf = (type: Subject, promise: StandingPromise, today: string): Due[] => {
  const { documentId, name, progressStatus, lastReportedOn, reportEvery, report } = promise;
  const silence = silenceOf({ ...promise, promisedOn: report?.publishedOn ?? null }, today);
  if (!silence?.isOverdue) return [];
  const { since, days } = silence;
  return [
    {
      type,
      documentId,
      name,
      progressStatus,
      since,
      hasReports: lastReportedOn !== null,
      days,
      reportEvery,
      report: report?.title ?? null,
    },
  ];
};

const inLocale = async (type: Subject, due: Due[], locale: Locale): Promise<Due[]> => {
  if (locale === SOURCE_LOCALE || due.length === 0) return due;
  const translated = await standingPromises(type, locale);
  const byId = new Map(translated.map((promise) => [promise.documentId, promise]));
  return due.map((entry) => {
    const translation = byId.get(entry.documentId);
    return translation
      ? { ...entry, name: translation.name, report: translation.report?.title ?? entry.report }
      : entry;
  });
};

/** What is due of these types on a day, the longest silence first, then as the reports have it. */
export const listDue = async (types: Subject[], locale: Locale, today: string): Promise<Due[]> => {
  const lists = await Promise.all(
    types.map(async (type) => {
      const promises = await standingPromises(type, SOURCE_LOCALE);
      const due = promises.flatMap((promise) => dueOf(type, promise, today));
      return inLocale(type, due, locale);
    }),
  );
  return lists.flat().sort((a, b) => b.days - a.days);
};
