import { isRecord } from '../../../domain/record';
import type { Place } from '../../query/public-attributes';
import type { Item, World } from './world';

export type Linked = Extract<Place, { kind: 'component' | 'relation' }>;

/** What stands behind a relation or a component: a relation to what is not public leads nowhere. */
export const rowsBehind = (place: Linked, value: unknown, world: World): Item[] => {
  if (place.kind === 'component') return [value ?? []].flat().filter(isRecord);
  if (!isRecord(value) || typeof value.documentId !== 'string') return [];
  const entry = world.standing(place.uid).get(value.documentId);
  return entry ? [entry] : [];
};
