import type { UID } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

import type { PublicType } from '../public-types';
import { publicAttributes } from '../query/public-attributes';
import { type Plan, planOf, type Query } from './evaluate/plan';
import type { PlacesOf } from './evaluate/world';

/** What a read of documents asks for; the rest of its parameters asks nothing of the record. */
export interface Params {
  documentId?: string;
  locale?: string;
  filters?: unknown;
  sort?: unknown;
  fields?: unknown;
  populate?: unknown;
  start?: number;
  limit?: number;
}

/** Strapi's own reading of its many spellings. */
const queryOf = (uid: PublicType, { filters, sort, fields, populate }: Params): Query =>
  strapi.get('query-params').transform(uid, { filters, sort, fields, populate });

interface Planned {
  plan: Plan;
  /** Every type that it names. */
  reached: ReadonlySet<UID.Schema>;
}

const plan = (uid: PublicType, params: Params): Planned => {
  const reached = new Set<UID.Schema>();
  const placesOf: PlacesOf = (each) => {
    reached.add(each);
    return publicAttributes(each);
  };
  return { plan: planOf(uid, queryOf(uid, params), placesOf), reached };
};

const PLANS_KEPT = 1_000;

/** To read a query takes longer than to answer it, and most of them are asked over and over. */
const plans = new LRUCache<string, Planned>({ max: PLANS_KEPT });

/** What a query asks for, in the one form, and which types it names. */
export const planned = (uid: PublicType, params: Params): Planned => {
  const { filters, sort, fields, populate } = params;
  const key = JSON.stringify([uid, { filters, sort, fields, populate }]);
  const known = plans.get(key) ?? plan(uid, params);
  plans.set(key, known);
  return known;
};
