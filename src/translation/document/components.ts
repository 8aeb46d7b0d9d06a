import { type Attributes, type Components, isWords } from '../../domain/attributes';
import { ANY, type Mark, pairsOf } from '../../domain/pairs';
import { isRecord } from '../../domain/record';
import type { Part } from '../../domain/snapshot';

/** A component in the source, what it was before, and in the translation; side by side. */
export interface Trio {
  source?: Part;
  before?: Part;
  target?: Part;
}

const itemsOf = (value: unknown): Part[] => [value].flat().filter(isRecord);

/** A photo is known again by its image, whatever its words. */
const pictured: Mark<Part> = (item) =>
  Object.values(item).flatMap((held) =>
    isRecord(held) && typeof held.url === 'string' ? held.url : [],
  )[0] ?? '';

const paired = (source: Part[], other: Part[]) => pairsOf(other, source, [pictured, ANY]);

/** The items of a component, in the order of the source; those that only the translation has come last. */
export const triosOf = (source: unknown, before: unknown, target: unknown): Trio[] => {
  const items = itemsOf(source);
  const trios = items.map((item): Trio => ({ source: item }));
  for (const pair of paired(items, itemsOf(before))) {
    const trio = pair.after && trios[pair.after.place];
    if (trio && pair.before) trio.before = pair.before.item;
  }
  for (const { before: old, after } of paired(items, itemsOf(target))) {
    const trio = after && trios[after.place];
    if (trio && old) trio.target = old.item;
    else if (old) trios.push({ target: old.item });
  }
  return trios;
};

const idOf = (value: unknown): unknown => (isRecord(value) ? value.id : null);

/**
 * What a component of the translation holds beside its words. Which image it shows, and where, is the source's
 * as long as the translation does not have the component yet.
 */
export const frameOf = ({ source, target }: Trio, attributes: Attributes): Part => {
  const from = target ?? source ?? {};
  const shared = Object.entries(attributes).filter(([, attribute]) => !isWords(attribute));
  return {
    ...(target?.id !== undefined && { id: target.id }),
    ...Object.fromEntries(
      shared.map(([name, { type }]) => [name, type === 'media' ? idOf(from[name]) : (from[name] ?? null)]),
    ),
  };
};

export const attributesOf = (component: string | undefined): Attributes =>
  (strapi.components as unknown as Components)[component ?? '']?.attributes ?? {};
