/** Does the same to each item, a few at a time, and gathers what was found. */
export const inParallel = async <Item, Found>(
  items: readonly Item[],
  atOnce: number,
  look: (item: Item) => Promise<Found[]>,
): Promise<Found[]> => {
  const waiting = [...items];
  const found: Found[] = [];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      found.push(...(await look(item)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
};
