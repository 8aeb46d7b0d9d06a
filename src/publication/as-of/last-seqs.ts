import type { PublicTypeName } from '../../domain/public-types';
import { TABLE } from '../row';

/** The number of the last row of each of some types, of all in the same moment; 0 of a type without any. */
export const lastSeqs = async (types: PublicTypeName[]): Promise<Map<PublicTypeName, number>> => {
  if (types.length === 0) return new Map();
  const rows: { type: PublicTypeName; seq: number }[] = await strapi.db
    .connection(TABLE)
    .whereIn('subject_type', types)
    .groupBy('subject_type')
    .select({ type: 'subject_type' })
    .max({ seq: 'seq' });
  const last = new Map(rows.map(({ type, seq }) => [type, seq]));
  return new Map(types.map((type) => [type, last.get(type) ?? 0]));
};
