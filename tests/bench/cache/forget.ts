import Sqlite from 'better-sqlite3';

import { channelOf } from '../../../src/cache/watch/postgres-function';
import { runOn } from '../../support/run-on';
import { readWell } from './read';
import type { Database } from './scratch';

/** Of which nothing is asked otherwise. */
const PROBE = '/api/themes?fields=name&pagination[limit]=1';
const WARM_UP = '/api/themes?fields=name&pagination[limit]=2';

let counter = 0;

const changeSomething = async ({ DATABASE_URL: url, DATABASE_FILENAME: file }: Database): Promise<void> => {
  if (url) return runOn(url, `select pg_notify('${channelOf('public')}', '')`);
  const other = new Sqlite(file);
  other.pragma(`user_version = ${(counter += 1)}`);
  other.close();
};

/** Lets a server forget all that it keeps: another process changed something, and nobody can tell what. */
export const forget = async (url: string, database: Database): Promise<void> => {
  await readWell(url + PROBE);
  await changeSomething(database);
  // It may hear of that a moment later.
  while ((await readWell(url + PROBE)).isHit);
  // A server that kept nothing all along has just made two answers.
  await readWell(url + WARM_UP);
};
