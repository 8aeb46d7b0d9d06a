import type { BrokenRow, Flaw } from '../../src/publication/verify/chain';
import type { Deviation } from '../../src/publication/verify/present';

const flaws: Record<Flaw, string> = {
  'out-of-order':
    '序号不连续，前面有行缺失或多出 · its number does not follow: a row before it is missing or too many',
  unreadable: '内容无法读取 · it cannot be read',
  'not-after-the-row-before': '与前一行不相接 · it does not continue the row before',
  'earlier-than-the-row-before': '时间早于前一行 · it is dated earlier than the row before',
  'snapshot-changed': '当时公开的内容被改动 · its snapshot is not what became public',
  'row-changed': '这一行被改动 · the row itself was changed',
  'actor-changed': '操作者被改动 · who acted was changed',
};

/** What the check of the record says, in both languages of the house. */
export const messages = {
  chainHolds: (rows: number) =>
    `发布记录完整：${rows} 行 · The record is whole: ${rows} rows, each continues the one before.`,
  broken: ({ seq, flaw, row }: BrokenRow) =>
    [
      `发布记录从第 ${seq} 行起不可信 · The record is broken at row ${seq}: ${flaws[flaw]}.`,
      row && `  ${row.at} ${row.action} ${row.type} ${row.documentId} ${row.locale} ${row.title}`,
    ]
      .filter(Boolean)
      .join('\n'),
  unguarded: (triggers: string[]) =>
    `数据库没有守护记录，缺少触发器 · The database does not guard the record, it lacks triggers: ${triggers.join(', ')}. ` +
    '服务器下次启动会重新建立 · The next start of the server makes them again.',
  presentHolds: '现在公开的内容与记录一致 · What is public now is what the record says stands.',
  deviations: (found: Deviation[]) =>
    [
      `现在公开的内容有 ${found.length} 处与记录不符 · What is public now differs from the record in ${found.length} places:`,
      ...found.slice(0, 20).map(({ type, documentId, locale }) => `  ${type} ${documentId} ${locale}`),
    ].join('\n'),
};
