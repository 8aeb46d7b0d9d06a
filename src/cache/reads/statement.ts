import { type Needs, needsOf } from './needs-of';

/** What a statement does, as far as it matters to an answer. */
export interface Statement extends Needs {
  /** `neither` begins and ends transactions. */
  kind: 'read' | 'write' | 'neither';
  /** Whether what it finds depends on the moment, or on chance. */
  isByChance: boolean;
}

const NEITHER = /^\s*(?:begin|start transaction|commit|end|rollback|savepoint|release|set|show|pragma)\b/i;
const READ = /^[\s(]*(?:select|with|values)\b/i;
const WRITES_WITHIN = /\b(?:insert\s+into|update\s+\S+\s+set|delete\s+from|for\s+(?:update|share))\b/i;

const BY_CHANCE =
  /\b(?:now|random|random_uuid|gen_random_uuid|randomblob|clock_timestamp|statement_timestamp|timeofday|nextval|lastval|currval|date|time|datetime|julianday|unixepoch|strftime)\s*\(|\b(?:current_(?:date|time|timestamp|user)|localtime(?:stamp)?)\b/i;

const WORDS = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`/g;

const NOTHING: Needs & { isByChance: boolean } = {
  needs: [],
  ownNames: new Set(),
  isRead: true,
  isByChance: false,
};

/** @param sql as the database gets it */
export const readStatement = (sql: string, client: 'sqlite' | 'postgres'): Statement => {
  // Names and texts may sound like anything.
  const bare = sql.replace(WORDS, '""');
  if (NEITHER.test(bare)) return { ...NOTHING, kind: 'neither' };
  if (!READ.test(bare) || WRITES_WITHIN.test(bare)) return { ...NOTHING, kind: 'write' };
  return { kind: 'read', ...needsOf(sql, client), isByChance: BY_CHANCE.test(bare) };
};
