import type { PublicTypeName } from '../../domain/public-types';
import { TABLE } from '../row';

/** The number of the last row of each of some types, of all in the same moment; 0 of a type without any. */
export const lastSeqs = async (types: PublicTypeName[]): Promise<Map<PublicTypeName, number>> => {
  if (types.length === 0) return new Map();
  const { connection } = strapi.db;
  // One selection each, for each ends at the last row of its type; a grouping would go through all of them.
  const columns = types.map((type) => connection(TABLE).where('subject_type', type).max('seq').as(type));
  const [last = {}]: Record<string, number | null>[] = await connection.select(columns);
  return new Map(types.map((type) => [type, last[type] ?? 0]));
};
