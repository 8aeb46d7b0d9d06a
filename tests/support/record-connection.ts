import knex, { type Knex } from 'knex';

/** A connection to the record past Strapi, as an auditor has it. The caller destroys it. */
export const connectTo = ({
  DATABASE_URL: url,
  DATABASE_FILENAME: filename = '',
}: Record<string, string>): Knex =>
  url
    ? knex({ client: 'pg', connection: url })
    : knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
