/** What a file may be at most: a queue of hundreds of reports is far smaller. */
export const LIMITS = {
  bytes: 20 * 1024 * 1024,
  /** Of a spreadsheet, unpacked. */
  unpacked: 200 * 1024 * 1024,
  parts: 500,
  /** Elements within elements. */
  depth: 64,
  rows: 200_000,
  /** What Excel keeps in a cell. */
  cell: 32_767,
} as const;
