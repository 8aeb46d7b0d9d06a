import type { Expr, ExprRef, From, SelectedColumn, SelectFromStatement } from 'pgsql-ast-parser';

import { conjunctsOf, equalityIn, joinIn, publishedIn } from './conjuncts';
import { type Key, LOCALE, localeBehind, type Need } from './need';

/** A table as a selection names it. */
interface Aliased {
  alias: string;
  table: string;
  need: Need;
  /** The joins by which it comes in: on which of its columns, and to which column of which other. */
  joins: { own: string; other: ExprRef }[];
}

/** Joins that drop nothing of their left side, nor add rows of which the condition is not true to their right. */
const NARROWING = ['INNER JOIN', 'LEFT JOIN', 'CROSS JOIN'];

const aliasedIn = (select: SelectFromStatement): Aliased[] =>
  (select.from ?? []).flatMap((from) => {
    if (from.type !== 'table') return [];
    const { name, alias = name } = from.name;
    const need: Need = { table: name, isPublished: false, keys: [] };
    return [{ alias, table: name, need, joins: [] }];
  });

/** @returns nothing for a column of which nobody can tell whose it is */
const ownerOf = (all: Aliased[], select: SelectFromStatement, ref: ExprRef): Aliased | undefined => {
  if (ref.table) return all.find(({ alias }) => alias === ref.table?.name);
  return all.length === 1 && select.from?.length === 1 ? all[0] : undefined;
};

const narrow = (owner: Aliased | undefined, key: Key): void => {
  owner?.need.keys.push(key);
};

const readWhere = (all: Aliased[], select: SelectFromStatement, conjunct: Expr): void => {
  const equality = equalityIn(conjunct);
  if (equality) {
    const { ref, values } = equality;
    narrow(ownerOf(all, select, ref), { column: ref.name, values });
  }
  const published = publishedIn(conjunct);
  const owner = published && ownerOf(all, select, published);
  if (owner) owner.need.isPublished = true;
};

/** What a join says of the table that it joins: of those before it, it says nothing. */
const readJoin = (all: Aliased[], select: SelectFromStatement, joined: Aliased, conjunct: Expr): void => {
  const equality = equalityIn(conjunct);
  if (equality && ownerOf(all, select, equality.ref) === joined) {
    narrow(joined, { column: equality.ref.name, values: equality.values });
  }
  const published = publishedIn(conjunct);
  if (published && ownerOf(all, select, published) === joined) joined.need.isPublished = true;
  const columns = joinIn(conjunct);
  const own = columns?.find((ref) => ownerOf(all, select, ref) === joined);
  const other = columns?.find((ref) => ref !== own);
  if (own && other) joined.joins.push({ own: own.name, other });
};

/** What belongs to a row that is published, and what belongs to that in turn. */
const followPublished = (all: Aliased[], select: SelectFromStatement): void => {
  for (const joined of all) {
    for (const { other } of joined.joins) {
      const owner = ownerOf(all, select, other);
      if (!owner || joined.need.follows) continue;
      if (owner.need.isPublished) joined.need.follows = [owner.table];
      else if (owner.need.follows) joined.need.follows = [owner.table, ...owner.need.follows];
    }
  }
};

/** What refers to a row by its id matters with that row alone: in the language that is asked for. */
const followLocale = (all: Aliased[], select: SelectFromStatement): void => {
  for (const joined of all) {
    for (const { own, other } of joined.joins) {
      const owner = other.name === 'id' ? ownerOf(all, select, other) : undefined;
      const locale = owner?.need.keys.find(({ column }) => column === LOCALE);
      if (owner && locale) {
        narrow(joined, { column: localeBehind(own, owner.table), values: locale.values });
      }
    }
  }
};

/** Under which name the ids of a table stand in what is found, if they do, and nothing else under it. */
const idColumnOf = (select: SelectFromStatement, { alias }: Aliased): string | undefined => {
  const columns = select.columns ?? [];
  const nameOf = ({ expr, alias: as }: SelectedColumn) => as?.name ?? (expr.type === 'ref' ? expr.name : '');
  const isOwn = ({ expr }: SelectedColumn) =>
    expr.type === 'ref' && expr.table?.name === alias && ['*', 'id'].includes(expr.name);
  const own = columns.find(isOwn);
  if (!own) return undefined;
  const name = nameOf(own) === '*' ? 'id' : nameOf(own);
  return columns.every((column) => isOwn(column) || !['*', name].includes(nameOf(column))) ? name : undefined;
};

const refsIn = (value: unknown): ExprRef[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'ref' ? [value as ExprRef] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
};

/** What must be true of a joined row, apart from whose it is. */
const besidesJoin = ({ join }: From): ExprRef[] =>
  conjunctsOf(join?.on).flatMap((conjunct) => (joinIn(conjunct) ? [] : refsIn(conjunct)));

/** Every row of the first table that matters is found, for it is joined by its id to rows that are asked for by value. */
const readFound = (all: Aliased[], select: SelectFromStatement): void => {
  const [first, second, ...others] = all;
  const from = select.from ?? [];
  if (!first || !second || others.length > 0 || from.length !== 2) return;
  if (select.limit || select.groupBy || select.having || second.need.keys.length === 0) return;
  const [join, ...joins] = second.joins;
  const isById =
    joins.length === 0 && join?.other.name === 'id' && ownerOf(all, select, join.other) === first;
  const mentioned = [...refsIn(select.where), ...from.flatMap(besidesJoin)];
  const isNarrowed = mentioned.some((ref) => ownerOf(all, select, ref) !== second);
  const column = idColumnOf(select, first);
  if (isById && !isNarrowed && column) first.need.foundIn = column;
};

/**
 * Strapi sorts by what a relation leads to in a selection of its own, and joins the rows to that by their id: those
 * that matter apart from it are those that are found.
 */
const readSorted = (all: Aliased[], select: SelectFromStatement): void => {
  const [first, ...others] = all;
  const [table, sorted, ...more] = select.from ?? [];
  if (!first || others.length > 0 || more.length > 0) return;
  if (table?.type !== 'table' || sorted?.type !== 'statement' || sorted.join?.type !== 'INNER JOIN') return;
  if (select.where || select.groupBy || select.having || select.distinct) return;
  const isOf = (alias: string) => (ref: ExprRef) => ref.table?.name === alias;
  const isOfSorted = isOf(sorted.alias);
  const isById = conjunctsOf(sorted.join.on).some((conjunct) => {
    const columns = joinIn(conjunct) ?? [];
    return columns.some((ref) => ref.name === 'id' && isOf(first.alias)(ref)) && columns.some(isOfSorted);
  });
  const isNarrowed = besidesJoin(sorted).some((ref) => !isOfSorted(ref));
  const isInItsOrder = refsIn(select.orderBy).every(isOfSorted);
  const column = idColumnOf(select, first);
  if (isById && !isNarrowed && isInItsOrder && column) first.need.foundIn = column;
};

/** What one selection needs of each table that it names, apart from the selections within it. */
export const needsOfSelect = (select: SelectFromStatement): Need[] => {
  const all = aliasedIn(select);
  for (const from of select.from ?? []) {
    const joined =
      from.type === 'table' && all.find(({ alias }) => alias === (from.name.alias ?? from.name.name));
    if (!joined || !from.join || !NARROWING.includes(from.join.type)) continue;
    for (const conjunct of conjunctsOf(from.join.on)) readJoin(all, select, joined, conjunct);
  }
  const isOuter = (select.from ?? []).some(({ join }) => join && !NARROWING.includes(join.type));
  if (!isOuter) {
    for (const conjunct of conjunctsOf(select.where)) readWhere(all, select, conjunct);
    followPublished(all, select);
    followLocale(all, select);
    readFound(all, select);
    readSorted(all, select);
  }
  return all.map(({ need }) => need);
};
