import type { Locale } from '../../domain/vocabulary';
import { readingNow } from '../as-of/reading';
import { keptRead } from '../kept-reads';
import { loadReport } from './load';
import { presentReport } from './present';

/** The report as one tree; nothing when there is none of that year in that locale. */
export const readReport = async (year: number, locale: Locale) => {
  const read = async () => {
    const report = await loadReport(year, locale);
    return report ? presentReport(report) : undefined;
  };
  // Of the record each part is kept as of its own row.
  return readingNow() ? read() : keptRead(JSON.stringify(['report', year, locale]), read);
};
