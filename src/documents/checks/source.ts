import { SOURCE_LOCALE } from '../../domain/vocabulary';
import { hasDrafts } from '../../publication/types';
import { isPublished, type Row } from '../rows';
import { makesPublic, type Write } from '../write';
import { type Problem, problem } from './problem';

/** What is public in English is public in Chinese: a translation of nothing could not be checked by anybody. */
export const checkSourceIsPublic = (write: Write, rows: Row[]): Problem[] => {
  if (!makesPublic(write) || !hasDrafts(write.uid)) return [];
  const isPublic = rows.some((row) => row.locale === SOURCE_LOCALE && isPublished(row));
  return isPublic ? [] : [problem('source-not-public', [], {})];
};
