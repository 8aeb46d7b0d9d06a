import { LOCALE, localeBehind } from '../reads/need';
import type { Table } from '../tags/tables';

/** What a database does not say of its tables. */
export interface Model {
  /** The tables of components, with the names by which the rows that have them know them. */
  components: ReadonlyMap<string, string>;
  /** The tables of which rows are drafts or published. In others all are public, even if they have a date for it. */
  drafted: ReadonlySet<string>;
}

/** A table, and how to tell of one of its rows, `$row`, whether it is published, and the value of each key. */
export interface WatchedTable extends Table {
  condition: string;
  values: ReadonlyMap<string, string>;
}

/** A table as a database describes it. */
export interface Described {
  name: string;
  columns: string[];
  keys: ReadonlySet<string>;
  references: { column: string; table: string }[];
}

/**
 * Columns by which the rows of a table are told apart. Where nothing but the id has an index, short texts do: of so
 * small a table a row is asked for by a name.
 */
export const keysOf = (indexed: string[], names: string[]): ReadonlySet<string> =>
  new Set(indexed.every((column) => column === 'id') ? [...indexed, ...names] : indexed);

const PUBLISHED_AT = 'published_at';

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Owners of which one must be published. */
const anyOf = (conditions: string[]): string =>
  conditions.length > 0 ? `(${conditions.join(' or ')})` : 'true';

/** The tables of a database, each with what makes its rows published. */
export class Conditions {
  private readonly dated: Set<string>;
  private readonly inLanguages: Set<string>;

  /**
   * @param schema in which the tables are
   */
  constructor(
    private readonly all: Described[],
    private readonly schema: string,
    private readonly model: Model,
  ) {
    this.dated = new Set(
      all
        .filter(({ name, columns }) => columns.includes(PUBLISHED_AT) && model.drafted.has(name))
        .map(({ name }) => name),
    );
    this.inLanguages = new Set(all.filter(({ keys }) => keys.has(LOCALE)).map(({ name }) => name));
  }

  tables(): WatchedTable[] {
    return this.all.map((described): WatchedTable => {
      const { name } = described;
      const values = this.valuesOf(described);
      const keys = new Set(values.keys());
      if (this.dated.has(name)) {
        return { name, keys, values, published: 'dated', condition: `$row.${PUBLISHED_AT} is not null` };
      }
      const component = this.model.components.get(name);
      const condition = component ? this.ofComponent(component) : this.ofLink(described);
      return condition
        ? { name, keys, values, published: 'follows', condition }
        : { name, keys, values, published: 'always', condition: 'true' };
    });
  }

  private nameOf(table: string): string {
    return `${quoted(this.schema)}.${quoted(table)}`;
  }

  /** Its own, and the languages of the rows that it refers to. */
  private valuesOf({ keys, references }: Described): Map<string, string> {
    return new Map([
      ...[...keys].map((key) => [key, `$row.${quoted(key)}`] as const),
      ...references
        .filter(({ table }) => this.inLanguages.has(table))
        .map(
          ({ column, table }) =>
            [
              localeBehind(column, table),
              `(select owner.${quoted(LOCALE)} from ${this.nameOf(table)} owner where owner.id = $row.${quoted(column)})`,
            ] as const,
        ),
    ]);
  }

  /** A link belongs to both of its ends; those without drafts are left out, for they say nothing of it. */
  private ofLink(described: Described): string | undefined {
    const owners = described.references.filter(({ table }) => this.dated.has(table));
    if (owners.length === 0) return undefined;
    return anyOf(
      [...new Map(owners.map((owner) => [`${owner.column} ${owner.table}`, owner])).values()].map(
        ({ column, table }) =>
          `exists (select 1 from ${this.nameOf(table)} owner where owner.id = $row.${quoted(column)} and owner.${PUBLISHED_AT} is not null)`,
      ),
    );
  }

  /** A component belongs to whatever the tables of components say; one within another is taken for published. */
  private ofComponent(component: string): string {
    const hooks = this.all.filter(
      ({ columns }) => columns.includes('cmp_id') && columns.includes('component_type'),
    );
    return anyOf(
      hooks.flatMap(({ name, references }) => {
        const owner = references.find(({ column }) => column === 'entity_id')?.table;
        const of = `hook.cmp_id = $row.id and hook.component_type = ${text(component)}`;
        if (!owner) return [];
        return this.dated.has(owner)
          ? `exists (select 1 from ${this.nameOf(name)} hook join ${this.nameOf(owner)} owner on owner.id = hook.entity_id where ${of} and owner.${PUBLISHED_AT} is not null)`
          : `exists (select 1 from ${this.nameOf(name)} hook where ${of})`;
      }),
    );
  }
}
