import type { UID } from '@strapi/strapi';

/** What the public may see of a type or component, by how it is stored. */
export interface Shape {
  scalars: string[];
  components: { name: string; uid: UID.Component; isRepeatable: boolean }[];
  media: string[];
  /** Relations from the many to the one. */
  links: { name: string; target: UID.ContentType }[];
}

interface LooseAttribute {
  type: string;
  private?: boolean;
  component?: UID.Component;
  repeatable?: boolean;
  target?: UID.ContentType;
}

const BUILT_IN = ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt'];

const FILE = 'plugin::upload.file';

const readShape = (uid: UID.Schema): Shape => {
  const { attributes, modelType } = strapi.getModel(uid);
  const shape: Shape = {
    scalars: modelType === 'component' ? ['id'] : [...BUILT_IN],
    components: [],
    media: [],
    links: [],
  };
  for (const [name, attribute] of Object.entries(attributes as Record<string, LooseAttribute>)) {
    const { type, component, repeatable, target } = attribute;
    if (attribute.private === true || shape.scalars.includes(name) || name === 'localizations') continue;
    if (component) shape.components.push({ name, uid: component, isRepeatable: repeatable === true });
    else if (type === 'media') shape.media.push(name);
    else if (type !== 'relation') shape.scalars.push(name);
    else if (target?.startsWith('api::')) shape.links.push({ name, target });
  }
  return shape;
};

const shapes = new Map<string, Shape>();

export const shapeOf = (uid: UID.Schema): Shape => {
  const known = shapes.get(uid) ?? readShape(uid);
  shapes.set(uid, known);
  return known;
};

/** What is public of an image or a document in the media library. */
export const fileShape = (): Shape => shapeOf(FILE);
