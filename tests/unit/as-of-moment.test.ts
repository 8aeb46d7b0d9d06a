import { momentOf } from '../../src/publication/as-of/moment';

const NOW = new Date('2023-06-30T15:30:00.000Z');

test.each([
  ['2023-04-01', '2023-04-01T15:59:59.999Z'],
  ['2024-02-29', 'future'],
  ['2020-02-29', '2020-02-29T15:59:59.999Z'],
  ['2023-02-29', 'malformed'],
  ['2023-06-30', NOW.toISOString()],
  ['2023-07-01', 'future'],
  ['2023-04-01T12:00:00Z', '2023-04-01T12:00:00.000Z'],
  ['2023-04-01T12:00:00.5+08:00', '2023-04-01T04:00:00.500Z'],
  ['2023-06-30T15:30:00.001Z', 'future'],
  ['2023-04-01T12:00:00', 'malformed'],
  ['2023-04-01T25:00:00Z', 'malformed'],
  ['2023-02-30T12:00:00Z', 'malformed'],
  ['20230401', 'malformed'],
  ['1 April 2023', 'malformed'],
  ['', 'malformed'],
  [undefined, 'malformed'],
  [['2023-04-01'], 'malformed'],
])('%j is %s', (text, expected) => {
  const moment = momentOf(text, NOW);
  expect(moment instanceof Date ? moment.toISOString() : moment).toBe(expected);
});

test('the day is that of the place of the report, where it may be tomorrow already', () => {
  const lateHere = new Date('2023-06-30T16:30:00Z');
  expect(momentOf('2023-07-01', lateHere)).toEqual(lateHere);
});
