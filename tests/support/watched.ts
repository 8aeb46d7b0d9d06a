import knexOf, { type Knex } from 'knex';

import type { Tag } from '../../src/cache/tags/tag';
import { watchPostgres } from '../../src/cache/watch/postgres';
import type { Watch } from '../../src/cache/watch/watch';

export const connectTo = (url: string): Knex =>
  knexOf({ client: 'pg', connection: { connectionString: url }, pool: { min: 0, max: 8 } });

/** Articles with a draft and publishing, links between them and themes, and notes that are parts of articles. */
export const makeTables = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable('articles', (table) => {
    table.increments('id');
    table.string('document_id').index();
    table.string('locale');
    table.datetime('published_at');
    table.text('body');
    table.index(['locale', 'published_at']);
  });
  await knex.schema.createTable('themes', (table) => {
    table.bigIncrements('id');
    table.string('name');
  });
  await knex.schema.createTable('themes_lnk', (table) => {
    table.integer('article_id').references('id').inTable('articles').onDelete('cascade').index();
    table.bigInteger('theme_id').references('id').inTable('themes').onDelete('cascade').index();
  });
  await knex.schema.createTable('components_notes', (table) => {
    table.increments('id');
    table.text('text');
  });
  await knex.schema.createTable('articles_cmps', (table) => {
    table.integer('entity_id').references('id').inTable('articles').onDelete('cascade').index();
    table.integer('cmp_id').index();
    table.string('component_type').index();
  });
};

export type Told = readonly string[] | 'everything' | { table: string };

/** What is told, in order, and who waits for it. */
export class Ear {
  readonly told: Told[] = [];
  private waiting: (() => void)[] = [];

  readonly heard = {
    committed: (tags: ReadonlySet<Tag>): void => this.add([...tags].sort()),
    table: (table: string): void => this.add({ table }),
    everything: (): void => this.add('everything'),
  };

  private add(told: Told): void {
    this.told.push(told);
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  async until(isEnough: (told: readonly Told[]) => boolean): Promise<void> {
    while (!isEnough(this.told)) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** All that was told since this was asked last. */
  take(): Told[] {
    return this.told.splice(0);
  }
}

export const MODEL = {
  components: new Map([['components_notes', 'parts.note']]),
  drafted: new Set(['articles']),
};

export const watchWith = (knex: Knex, ear: Ear): Promise<Watch> => watchPostgres(knex, MODEL, ear.heard);
