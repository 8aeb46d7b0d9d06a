import { TABLE } from '../row';

/** The newest row of the record at a moment; 0 when there was none yet. */
export const seqAt = async (moment: Date): Promise<number> => {
  const rows: { seq: number }[] = await strapi.db
    .connection(TABLE)
    .where('at', '<=', moment.toISOString())
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'seq', order: 'desc' },
    ])
    .limit(1)
    .select('seq');
  return rows[0]?.seq ?? 0;
};
