import { dayOf } from '../domain/days';
import { readGone } from './api/gone';
import type { ReadRest } from './api/rest';
import { readSite, type Site } from './api/site';
import { lookingAt, readingAsOf } from './as-of/day';
import { nothingThenPage, unreadableDayPage } from './as-of/pages';
import type { Answer, Context, Page, Visit } from './page';
import { notFoundPage } from './pages/failures';
import { gonePage } from './pages/failures/gone';
import { findFile, findPage } from './routes';

/** What an address answers: a file as it is, or a page to be laid out. */
export type Opened = { site: Site; visit: Visit } & ({ file: Answer } | { page: Page });

/** A withdrawn subject takes its feed, its tables and its picture with it. */
const GONE_FILE: Answer = {
  status: 410,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: '',
};

const isFile = (path: string): boolean => /\.(?:atom|png|csv)$/.test(path);

const openNothing = async (context: Context): Promise<{ file: Answer } | { page: Page }> => {
  const { read, visit } = context;
  const gone = await readGone(read, visit);
  if (!gone) {
    return { page: visit.asOf ? nothingThenPage(visit, visit.asOf) : notFoundPage(visit) };
  }
  return isFile(visit.path) ? { file: GONE_FILE } : { page: gonePage(context, gone) };
};

const openIn = async (context: Context): Promise<{ file: Answer } | { page: Page }> => {
  const file = await findFile(context);
  if (file) return { file };
  const page = await findPage(context);
  return page ? { page } : openNothing(context);
};

/** Opens an address, in the present or as it stood at the end of the day that it asks for. */
export const openVisit = async (read: ReadRest, visit: Visit): Promise<Opened> => {
  const site = await readSite(read, visit.locale);
  const today = dayOf(new Date());
  const looking = lookingAt(visit, today);
  if (looking === 'unreadable') return { site, visit, page: unreadableDayPage(visit, today) };
  if (looking === 'now') return { site, visit, ...(await openIn({ read, visit, site })) };
  const { day } = looking;
  const then = { ...visit, asOf: day };
  return { site, visit: then, ...(await openIn({ read: readingAsOf(read, day), visit: then, site })) };
};
