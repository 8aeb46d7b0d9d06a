/** What reads alike and says something else: translations that are right, and ones that look as good and are not. */
export const EASILY_MISTAKEN: [source: string, right: string[], wrong: string[]][] = [
  // Words that begin like a period.
  [
    '提前三个月实现目标。',
    ['The goal was met three months ahead of schedule.'],
    ['The goal was met four months ahead of schedule.', 'The goal was met ahead of schedule.'],
  ],
  [
    '之前两个月完成改造。',
    ['The work was done two months before.'],
    ['The work was done five months before.'],
  ],
  [
    '前三个月完成投资5亿元。',
    ['CNY 500 million was invested in the first three months.'],
    ['CNY 500 million was invested in the first four months.'],
  ],
];
