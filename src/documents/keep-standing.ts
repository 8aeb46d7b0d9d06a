import type { UID } from '@strapi/strapi';

import { isPublished, type Row } from './rows';
import type { Write } from './write';

const SUBJECT_TYPES: UID.ContentType[] = [
  'api::target.target',
  'api::project.project',
  'api::measure.measure',
];

const DERIVED = ['progressStatus', 'lastReportedOn', 'latestValue', 'latestUnit'];

/**
 * Where a promise stands follows from its published updates; what a form sends of it is left out. A copy
 * starts anew, and a promise without updates stands where it began. Changes `write.data` in place.
 */
export const keepStanding = ({ uid, action, data }: Write, before: Row[]): void => {
  if (!data || !SUBJECT_TYPES.includes(uid)) return;
  for (const name of DERIVED) Reflect.deleteProperty(data, name);
  const isNew = action === 'create' || action === 'clone';
  if (isNew) Object.assign(data, { lastReportedOn: null, latestValue: null, latestUnit: null });

  const initial = data.initialStatus ?? before.find((row) => !isPublished(row))?.initialStatus;
  const isReported = !isNew && before.some(({ lastReportedOn }) => lastReportedOn);
  if (initial && !isReported) data.progressStatus = initial;
};
