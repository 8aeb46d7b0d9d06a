import type { UID } from '@strapi/strapi';

import type { Subject } from '../../domain/subject-rules';
import type { Status } from '../../domain/vocabulary';
import { isRecord } from '../../domain/record';

/** What the list of what is due reads of a promise, whichever of the three types it is of. */
export interface StandingPromise {
  documentId: string;
  name: string;
  progressStatus: Status;
  lastReportedOn: string | null;
  reportEvery: number;
  report: { title: string; publishedOn: string | null } | null;
}

type Row = Record<string, unknown>;

interface Source {
  uid: UID.ContentType;
  /** The attribute that says in words what was promised. */
  name: string;
  /** The place in the report. */
  order: string;
  /** Where the report stands that promised it. */
  report: (row: Row) => unknown;
  populate: object;
}

const REPORT = { fields: ['title', 'publishedOn'] };

const ownReport = { order: 'order', report: (row: Row) => row.report, populate: { report: REPORT } };

const SOURCES: Record<Subject, Source> = {
  target: { uid: 'api::target.target', name: 'statement', ...ownReport },
  project: { uid: 'api::project.project', name: 'name', ...ownReport },
  measure: {
    uid: 'api::measure.measure',
    name: 'title',
    order: 'number',
    report: ({ pathway }) => (isRecord(pathway) ? pathway.report : null),
    populate: { pathway: { fields: ['number'], populate: { report: REPORT } } },
  },
};

export const uidOf = (type: Subject): UID.ContentType => SOURCES[type].uid;

const reportOf = (report: unknown): StandingPromise['report'] =>
  isRecord(report)
    ? {
        title: String(report.title),
        publishedOn: report.publishedOn ? String(report.publishedOn) : null,
      }
    : null;

/** Every public promise of one type in one language, as it stands now, in the order of the report. */
export const standingPromises = async (type: Subject, locale: string): Promise<StandingPromise[]> => {
  const { uid, name, order, report, populate } = SOURCES[type];
  const rows: Row[] = await strapi.documents(uid).findMany({
    status: 'published',
    locale,
    fields: [name, 'progressStatus', 'lastReportedOn', 'reportEvery'] as never,
    populate: populate as never,
    sort: order as never,
  });
  return rows.map((row) => ({
    documentId: String(row.documentId),
    name: String(row[name] ?? ''),
    progressStatus: row.progressStatus as Status,
    lastReportedOn: row.lastReportedOn ? String(row.lastReportedOn) : null,
    reportEvery: Number(row.reportEvery),
    report: reportOf(report(row)),
  }));
};
