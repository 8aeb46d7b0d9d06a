import type { UID } from '@strapi/strapi';

import type { Place } from '../../query/public-attributes';

/** A row of a type or of a component; nothing where a link leads nowhere. */
export type Item = Readonly<Record<string, unknown>>;

export interface Entry extends Item {
  readonly documentId: string;
}

export type PlacesOf = (uid: UID.Schema) => ReadonlyMap<string, Place>;

/** Where databases differ in what they answer. */
export type Engine = 'sqlite' | 'postgres';

/** Everything that was public at one moment in the locale asked for, as far as a query reaches. */
export interface World {
  engine: Engine;
  /** By documentId. */
  standing: (uid: UID.Schema) => ReadonlyMap<string, Entry>;
  /** The same document in the locales that a row of it is not in. */
  localizations: (uid: UID.Schema, row: Item) => Entry[];
}
