import type { UID } from '@strapi/strapi';

import { isPublicType } from '../public-types';

/** What a reader may name at a place of the model, and where it leads. */
export type Place =
  | { kind: 'scalar' }
  | { kind: 'component' | 'relation'; uid: UID.Schema }
  | { kind: 'localizations' }
  | { kind: 'media' };

const BUILT_IN = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];

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
  if (attribute.type !== 'relation') return { kind: 'scalar' };
  const { target } = attribute;
  return target && isPublicType(target) ? { kind: 'relation', uid: target } : undefined;
};

/** The public attributes of a type or component, by name: no admin fields, no way into other tables. */
export const publicAttributes = (uid: UID.Schema): Map<string, Place> => {
  const attributes: Record<string, LooseAttribute> = strapi.getModel(uid).attributes;
  const places = new Map<string, Place>(BUILT_IN.map((name) => [name, { kind: 'scalar' }]));
  for (const [name, attribute] of Object.entries(attributes)) {
    const place = placeOf(name, attribute);
    if (place) places.set(name, place);
  }
  return places;
};
