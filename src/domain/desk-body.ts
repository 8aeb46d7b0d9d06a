import type { DeskDocument, DeskField } from './translation-desk';

/** `title`, or within a component `photos.1.caption`. */
export const fieldKey = ({ path }: Pick<DeskField, 'path'>): string => path.join('.');

/** The same for all items of a list: `photos.caption`. */
export const fieldName = (path: DeskField['path']): string =>
  path.filter((step) => typeof step === 'string').join('.');

/**
 * The English of a document as Strapi's form would send it.
 * @param valueOf what each field says
 * @param isGone whether nothing is left of a component with these fields
 */
export const deskBody = (
  desk: DeskDocument,
  valueOf: (field: DeskField) => unknown,
  isGone: (fields: DeskField[]) => boolean = () => false,
): Record<string, unknown> => {
  const body: Record<string, unknown> = {};
  for (const field of desk.fields) {
    if (field.path.length === 1) body[fieldKey(field)] = valueOf(field);
  }
  for (const [name, frames] of Object.entries(desk.frames)) {
    const isOne = desk.single.includes(name);
    const items = frames.flatMap((frame, place) => {
      const fields = desk.fields.filter(
        ({ path }) => path[0] === name && path.length > 1 && (isOne || path[1] === place),
      );
      const words = fields.map((field) => [field.path.at(-1), valueOf(field)]);
      return isGone(fields) ? [] : [{ ...frame, ...Object.fromEntries(words) }];
    });
    body[name] = isOne ? (items[0] ?? null) : items;
  }
  return body;
};
