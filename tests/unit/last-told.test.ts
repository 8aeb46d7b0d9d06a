import { lastTold } from '../../src/domain/last-told';

const row = (name: string, at: string) => ({ name, at });

test.each([
  ['nothing of nothing', [], undefined],
  ['the only one', [row('zh', '2023-01-01T00:00:00Z')], 'zh'],
  [
    'the one asked for, when both are of one commit',
    [row('en', '2023-01-01T00:00:00Z'), row('zh', '2023-01-01T00:00:00Z')],
    'en',
  ],
  [
    'the one asked for, hours before on the same day',
    [row('en', '2023-01-01T01:00:00Z'), row('zh', '2023-01-01T09:00:00Z')],
    'en',
  ],
  [
    'the newest, where a day in China is between them',
    [row('en', '2023-01-01T15:00:00Z'), row('zh', '2023-01-01T17:00:00Z')],
    'zh',
  ],
  ['the newest, long after', [row('en', '2021-01-01T00:00:00Z'), row('zh', '2023-01-01T00:00:00Z')], 'zh'],
])('%s', (_, rows, told) => {
  expect(lastTold(rows)?.name).toBe(told);
});
