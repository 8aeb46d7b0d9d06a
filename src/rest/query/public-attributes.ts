import type { Struct, UID } from '@strapi/strapi';

import { isPublicType } from '../public-types';

/** What a reader may name at a place of the model, and where it leads. */
export type Place =
  | { kind: 'scalar'; type: string }
  | { kind: 'component' | 'relation'; uid: UID.Schema }
  | { kind: 'localizations' }
  | { kind: 'media' };

/** What Strapi adds to each row of a type; a component has its `id` alone. */
const BUILT_IN = {
  id: 'integer',
  documentId: 'string',
  createdAt: 'datetime',
  updatedAt: 'datetime',
  publishedAt: 'datetime',
  locale: 'string',
};

interface LooseAttribute {
  type: string;
  private?: boolean;
  target?: UID.Schema;
  component?: UID.Component;
}

const placeOf = (name: string, attribute: LooseAttribute): Place | undefined => {
  if (attribute.private === true) return undefined;
  if (name === 'localizations') return { kind: 'localizations' };
  if (attribute.type === 'media') return { kind: 'media' };
  if (attribute.type === 'component' && attribute.component) {
    return { kind: 'component', uid: attribute.component };
  }
  if (attribute.type !== 'relation') return { kind: 'scalar', type: attribute.type };
  const { target } = attribute;
  return target && isPublicType(target) ? { kind: 'relation', uid: target } : undefined;
};

const placesOf = ({ modelType, attributes: own }: Struct.Schema): Map<string, Place> => {
  const attributes: Record<string, LooseAttribute> = own;
  const builtIn = modelType === 'component' ? { id: BUILT_IN.id } : BUILT_IN;
  const places = new Map<string, Place>(
    Object.entries(builtIn).map(([name, type]) => [name, { kind: 'scalar', type }]),
  );
  for (const [name, attribute] of Object.entries(attributes)) {
    const place = placeOf(name, attribute);
    if (place) places.set(name, place);
  }
  return places;
};

const known = new WeakMap<Struct.Schema, ReadonlyMap<string, Place>>();

/** The public attributes of a type or component, by name: no admin fields, no way into other tables. */
export const publicAttributes = (uid: UID.Schema): ReadonlyMap<string, Place> => {
  const model = strapi.getModel(uid);
  const places = known.get(model) ?? placesOf(model);
  known.set(model, places);
  return places;
};
