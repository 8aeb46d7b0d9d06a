import type { Knex } from 'knex';

import type { Attributes, Components } from '../../domain/attributes';
import { type Change, differenceOf } from '../../domain/difference';
import type { PublicTypeName } from '../../domain/public-types';
import type { Snapshot } from '../../domain/snapshot';
import { TABLE } from '../row';
import { shapeOf } from '../shape';
import { uidOf } from '../types';

/** The attributes of a type that the public sees, in the order of its schema. */
const publicAttributesOf = (type: PublicTypeName): Attributes => {
  const uid = uidOf(type);
  const { scalars, components, media, links } = shapeOf(uid);
  const names = [...scalars, ...[...components, ...links].map(({ name }) => name), ...media];
  const attributes = strapi.contentType(uid).attributes as unknown as Attributes;
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
};

/** What is different between two snapshots of a document of a type. */
export const changesBetween = (
  type: PublicTypeName,
  before: Snapshot | null,
  after: Snapshot | null,
): Change[] =>
  differenceOf(before, after, publicAttributesOf(type), strapi.components as unknown as Components);

/** The snapshots that rows hold, by sequence number. */
export const snapshotsOf = async (connection: Knex, seqs: number[]): Promise<Map<number, Snapshot>> => {
  if (seqs.length === 0) return new Map();
  const rows: { seq: number; snapshot: string | null }[] = await connection(TABLE)
    .whereIn('seq', [...new Set(seqs)])
    .select('seq', 'snapshot');
  return new Map(
    rows.flatMap(({ seq, snapshot }) => (snapshot ? [[seq, JSON.parse(snapshot) as Snapshot]] : [])),
  );
};

/** For each row, the number of the last publication of the same document and language before it. */
const previousSeqs = async (
  connection: Knex,
  rows: { seq: number; documentId: string }[],
): Promise<Map<number, number>> => {
  const documents = [...new Set(rows.map(({ documentId }) => documentId))];
  const earlier = connection({ earlier: TABLE })
    // Follows from the next ones, and says beforehand which rows may matter.
    .whereIn('earlier.subject_id', documents)
    .where('earlier.subject_type', connection.ref('row.subject_type'))
    .where('earlier.subject_locale', connection.ref('row.subject_locale'))
    .where('earlier.subject_id', connection.ref('row.subject_id'))
    .where('earlier.seq', '<', connection.ref('row.seq'))
    .whereNot('earlier.action', 'unpublish')
    .max('earlier.seq');
  const found: { seq: number; previous: number | null }[] = await connection({ row: TABLE })
    .whereIn(
      'row.seq',
      rows.map(({ seq }) => seq),
    )
    .select('row.seq', earlier.as('previous'));
  return new Map(found.flatMap(({ seq, previous }) => (previous === null ? [] : [[seq, previous]])));
};

/** What each row changed for readers: nothing for a first publication, and for a withdrawal. */
export const differencesOf = async (
  connection: Knex,
  rows: { seq: number; type: PublicTypeName; documentId: string }[],
): Promise<Map<number, Change[]>> => {
  if (rows.length === 0) return new Map();
  const previous = await previousSeqs(connection, rows);
  const snapshots = await snapshotsOf(connection, [...previous.keys(), ...previous.values()]);
  return new Map(
    rows.map(({ seq, type }) => {
      const before = snapshots.get(previous.get(seq) ?? 0);
      const after = snapshots.get(seq);
      return [seq, before && after ? changesBetween(type, before, after) : []];
    }),
  );
};
