import type { UID } from '@strapi/strapi';

type Kind = 'text' | 'number';

/** A column that all links and components share, for one statement finds them all: `text0`, `number2`. */
export type Slot = `${Kind}${number}`;

/** The documentId of what a link leads to. */
export const LINKED: Slot = 'text0';

/** What needs no more than to be read: what else Strapi stores comes from each database in a form of its own. */
const KINDS: Partial<Record<string, Kind>> = {
  ...{ string: 'text', text: 'text', enumeration: 'text' },
  ...{ integer: 'number', decimal: 'number' },
};

export const emptyOf = (slot: Slot): string =>
  `cast(null as ${slot.startsWith('text') ? 'text' : 'decimal'})`;

/** An attribute of a component, the column where it is stored, and the one where it is found. */
export interface Taken {
  attribute: string;
  column: string;
  slot: Slot;
}

export const slotsOf = (component: UID.Component): Taken[] => {
  const counts = { text: 0, number: 0 };
  const { attributes } = strapi.db.metadata.get(component);
  return Object.entries(attributes).flatMap(([attribute, { type, ...stored }]): Taken[] => {
    const kind = KINDS[type];
    if (!kind) return [];
    const column = ('columnName' in stored && stored.columnName) || attribute;
    return [{ attribute, column, slot: `${kind}${counts[kind]++}` }];
  });
};

/** Whether a component holds nothing but texts and numbers. */
export const isPlain = (component: UID.Component): boolean =>
  Object.entries(strapi.db.metadata.get(component).attributes).every(
    ([name, { type }]) => name === 'id' || type in KINDS,
  );
