import { isRecord } from '../../../domain/record';
import { inOrder } from './order';
import type { Plan } from './plan';
import { rowsBehind } from './rows-behind';
import { holds } from './where';
import type { Item, World } from './world';

/** The rows that a plan asks for, in its order. */
export const find = <Row extends Item>(plan: Plan, rows: Iterable<Row>, world: World): Row[] =>
  inOrder(
    [...rows].filter((row) => holds(plan.where, row, world)),
    plan.order,
    world,
  );

/** A row as Strapi shows it: what is not populated is not there, and what is absent is null. */
export const show = (plan: Plan, row: Item, world: World): Item => ({
  ...Object.fromEntries(plan.scalars.map((name) => [name, row[name] ?? null])),
  ...Object.fromEntries(
    plan.populate.map((populated) => [populated.name, showPopulated(plan, row, populated, world)]),
  ),
});

const showPopulated = (
  owner: Plan,
  row: Item,
  { name, place, within }: Plan['populate'][number],
  world: World,
): unknown => {
  const value = row[name];
  if (place.kind === 'media') return showMedia(value, within.scalars);
  const isMany = place.kind === 'localizations' || Array.isArray(value);
  const rows =
    place.kind === 'localizations' ? world.localizations(owner.uid, row) : rowsBehind(place, value, world);
  // The order of components is theirs unless another is asked for.
  const found =
    place.kind === 'component' && within.order.length === 0
      ? rows.filter((each) => holds(within.where, each, world))
      : find(within, rows, world);
  const shown = found.map((each) => show(within, each, world));
  return isMany ? shown : (shown[0] ?? null);
};

/** A file as it was then, so that a later change of it shows in no earlier answer. */
const showMedia = (value: unknown, names: string[]): unknown => {
  if (Array.isArray(value)) return value.map((file) => showMedia(file, names));
  if (!isRecord(value)) return null;
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
};
