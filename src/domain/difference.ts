import { type Attribute, type Attributes, type Components, isWords, targetType } from './attributes';
import { blockImages, blockText } from './block-text';
import type { Change, Place, Told } from './change';
import type { FigureFields } from './figure-rules';
import { ANY, isReordered, type Mark, type Pair, pairsOf } from './pairs';
import { isRecord } from './record';
import { isSame, type Part, VOLATILE } from './snapshot';

export type { Change } from './change';
export { isSame, type Part } from './snapshot';

const FIGURE = 'record.figure';

/** Attributes that are read together: a value without its unit says nothing. */
const AMOUNTS: { value: string; unit: string; qualifier?: string }[] = [
  { value: 'value', unit: 'unit', qualifier: 'qualifier' },
  { value: 'latestValue', unit: 'latestUnit' },
];

const recordOf = (value: unknown): Part | null => (isRecord(value) ? value : null);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const idOf = (value: unknown): string | null => textOf(recordOf(value)?.documentId);

/** A component that is there once is a list of one. */
const itemsOf = (value: unknown): Part[] =>
  Array.isArray(value) ? value.filter(isRecord) : isRecord(value) ? [value] : [];

const sidesOf = ({ before, after }: Pair<Part>) => ({
  before: before?.item ?? null,
  after: after?.item ?? null,
});

const toldInBlocks = (before: unknown, after: unknown): Told[] => {
  const [was, is] = [textOf(blockText(before)), textOf(blockText(after))];
  const images = pairsOf(blockImages(before), blockImages(after), [ANY])
    .map(sidesOf)
    .filter((sides) => !isSame(sides.before, sides.after))
    .map((sides): Told => ({ kind: 'image', ...sides }));
  const told: Told[] = was === is ? images : [{ kind: 'words', before: was, after: is }, ...images];
  return told.length > 0 ? told : [{ kind: 'form', before: null, after: null }];
};

const measured: Mark<Part> = ({ indicatorCode, period }) => `${String(indicatorCode)} ${String(period)}`;

const pictured: Mark<Part> = (item) =>
  Object.values(item).flatMap((held) =>
    isRecord(held) && typeof held.url === 'string' ? held.url : [],
  )[0] ?? '';

/** A figure is known again by what it measures and when, a photo by its image; anything else by its place. */
const marksOf = (component: string): Mark<Part>[] => (component === FIGURE ? [measured] : [pictured, ANY]);

const changesInComponents = (
  place: Place,
  component: string,
  before: unknown,
  after: unknown,
  components: Components,
): Change[] => {
  const isList = Array.isArray(before ?? after);
  const pairs = pairsOf(itemsOf(before), itemsOf(after), marksOf(component));
  const changes = pairs.flatMap((pair): Change[] => {
    const sides = sidesOf(pair);
    if (isSame(sides.before, sides.after)) return [];
    const at = (pair.after ?? pair.before)?.place ?? 0;
    const path = isList ? [...place.path, at] : place.path;
    if (component === FIGURE) return [{ ...place, path, kind: 'figure', ...sides }];
    const attributes = components[component]?.attributes ?? {};
    return changesIn(sides.before, sides.after, attributes, components, { ...place, path });
  });
  return isReordered(pairs) ? [...changes, { ...place, kind: 'order', before: null, after: null }] : changes;
};

const told = (attribute: Attribute, before: unknown, after: unknown): Told[] => {
  if (attribute.type === 'blocks') return toldInBlocks(before, after);
  if (attribute.type === 'media') {
    return [{ kind: 'image', before: recordOf(before), after: recordOf(after) }];
  }
  if (attribute.type === 'relation') {
    return [{ kind: 'link', type: targetType(attribute), before: idOf(before), after: idOf(after) }];
  }
  if (isWords(attribute)) return [{ kind: 'words', before: textOf(before), after: textOf(after) }];
  return [{ kind: 'value', before: before ?? null, after: after ?? null }];
};

const amountIn = (snapshot: Part | null, names: (typeof AMOUNTS)[number]): FigureFields | null => {
  const { value, unit, qualifier } = {
    value: snapshot?.[names.value] ?? null,
    unit: snapshot?.[names.unit] ?? null,
    qualifier: (names.qualifier && snapshot?.[names.qualifier]) ?? null,
  };
  return isSame({ value, unit, qualifier }, null) ? null : ({ value, unit, qualifier } as FigureFields);
};

const changesIn = (
  before: Part | null,
  after: Part | null,
  attributes: Attributes,
  components: Components,
  within?: Place,
): Change[] => {
  const amounts = AMOUNTS.filter(({ value, unit }) => value in attributes && unit in attributes);
  return Object.entries(attributes).flatMap(([name, attribute]): Change[] => {
    if (VOLATILE.includes(name)) return [];
    const place = { field: within?.field ?? name, path: [...(within?.path ?? []), name] };
    const amount = amounts.find((names) => Object.values(names).includes(name));
    if (amount) {
      const sides = { before: amountIn(before, amount), after: amountIn(after, amount) };
      const isTold = amount.value === name && !isSame(sides.before, sides.after);
      return isTold ? [{ ...place, kind: 'figure', ...sides }] : [];
    }
    const [was, is] = [before?.[name], after?.[name]];
    if (isSame(was, is)) return [];
    if (attribute.type === 'component') {
      return changesInComponents(place, attribute.component ?? '', was, is, components);
    }
    return told(attribute, was, is).map((change) => ({ ...place, ...change }));
  });
};

/**
 * What is different, for a reader, between two publications of one document, in the order of its attributes.
 * Whatever `isSame` calls different has at least one change, as long as the attributes name it.
 * @param before nothing where nothing stood: then all is new
 * @param attributes of the document's type: `strapi.contentTypes[uid].attributes`
 * @param components by their names: `strapi.components`
 */
export const differenceOf = (
  before: Part | null,
  after: Part | null,
  attributes: Attributes,
  components: Components,
): Change[] => changesIn(before, after, attributes, components);
