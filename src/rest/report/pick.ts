/** Takes the named attributes and nothing else; one that is absent reads as null, so that shapes are constant. */
export const pick = <Item extends object, Key extends keyof Item>(item: Item, keys: Key[]): Pick<Item, Key> =>
  Object.fromEntries(keys.map((key) => [key, item[key] ?? null])) as Pick<Item, Key>;
