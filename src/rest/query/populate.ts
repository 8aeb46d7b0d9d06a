import type { UID } from '@strapi/strapi';

import { isIndexed, isRecord } from '../../domain/record';
import { checkFields, listOf } from './fields';
import { checkFilters } from './filters';
import { LIMITS } from './limits';
import { type Place, publicAttributes } from './public-attributes';
import { refuse } from './refuse';
import { checkSort } from './sort';

const WITHIN_RELATION = ['fields', 'populate', 'filters', 'sort'];
const WITHIN_MEDIA = ['fields'];

/** Holds `populate` in all its spellings against what the public may see, and against its depth. */
export const checkPopulate = (uid: UID.Schema, populate: unknown, path: string, depth = 1): void => {
  if (depth > LIMITS.populateDepth) {
    refuse(path, 'query-too-deep', { path, allowed: LIMITS.populateDepth });
  }
  if (typeof populate === 'string' || Array.isArray(populate)) {
    for (const name of listOf(populate, path)) checkDotted(uid, name, path, depth);
    return;
  }
  if (!isRecord(populate)) return refuse(path, 'query-list-expected', { path });
  if (isIndexed(populate)) return checkPopulate(uid, Object.values(populate), path, depth);
  for (const [name, within] of Object.entries(populate)) {
    checkWithin(placeNamed(uid, name, path), within, `${path}.${name}`, depth, uid);
  }
};

const placeNamed = (uid: UID.Schema, name: string, path: string): Place => {
  const places = [...publicAttributes(uid)].filter(([, place]) => place.kind !== 'scalar');
  const allowed = places.map(([placeName]) => placeName);
  const found = places.find(([placeName]) => placeName === name);
  return found ? found[1] : refuse(path, 'query-name-unknown', { path, name, allowed });
};

/** `report.photos.image` is a populate within a populate within a populate. */
const checkDotted = (uid: UID.Schema, name: string, path: string, depth: number): void => {
  if (name === '*') return;
  const [first = '', ...rest] = name.split('.');
  const place = placeNamed(uid, first, path);
  if (rest.length === 0) return;
  checkWithin(place, { populate: rest.join('.') }, `${path}.${first}`, depth, uid);
};

const checkWithin = (place: Place, within: unknown, path: string, depth: number, owner: UID.Schema): void => {
  const isModel = place.kind === 'relation' || place.kind === 'component';
  if (within === 'true' || within === true || (within === '*' && isModel)) return;
  if (!isRecord(within)) return refuse(path, 'query-list-expected', { path });

  const allowed = isModel ? WITHIN_RELATION : WITHIN_MEDIA;
  for (const key of Object.keys(within)) {
    if (!allowed.includes(key)) refuse(path, 'query-name-unknown', { path, name: key, allowed });
  }
  if (place.kind === 'media' && 'fields' in within) {
    checkFields('plugin::upload.file', within.fields, `${path}.fields`);
  }
  if (place.kind === 'localizations' && 'fields' in within) {
    checkFields(owner, within.fields, `${path}.fields`);
  }
  if (!isModel) return;
  if ('fields' in within) checkFields(place.uid, within.fields, `${path}.fields`);
  if ('filters' in within) checkFilters(place.uid, within.filters, `${path}.filters`);
  // Strapi fails on an order that leads through a relation here.
  if ('sort' in within) checkSort(place.uid, within.sort, `${path}.sort`, 1);
  if ('populate' in within) checkPopulate(place.uid, within.populate, `${path}.populate`, depth + 1);
};
