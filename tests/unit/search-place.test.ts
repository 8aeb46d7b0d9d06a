import { placeOf, rangeOf, type Standing, typeOfGroup, TYPE_SIZE } from '../../src/search/place';

const standing = (over: Partial<Standing> = {}): Standing => ({
  type: 'project',
  locale: 'zh-Hans',
  documentId: 'abc',
  date: new Date('2023-03-14'),
  order: 3,
  ...over,
});

test('places stand in the order of results', () => {
  const inOrder = [
    standing({ type: 'article', date: new Date('1999-01-01') }),
    standing({ date: new Date('2024-01-01'), order: 9 }),
    standing({ order: 1 }),
    standing({ order: 2 }),
    standing({ date: new Date('2022-12-31') }),
    standing({ date: new Date('1066-10-14') }),
    standing({ type: 'indicator', date: new Date('2030-01-01') }),
    standing({ locale: 'en', type: 'article' }),
  ].map(placeOf);
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  expect(new Set(inOrder).size).toBe(inOrder.length);
});

test.each(['zh-Hans', 'en'] as const)(
  'every place lies in the range of its language and type: %s',
  (locale) => {
    for (const date of [new Date('0001-01-01'), new Date('2023-03-14'), new Date('9999-12-31')]) {
      for (const order of [-1, 0, 5000, Number.NaN]) {
        const place = placeOf(standing({ locale, date, order, type: 'indicator' }));
        const [first, last] = rangeOf(locale, 'indicator');
        expect(Number.isSafeInteger(place) && place >= first && place <= last).toBe(true);
        expect(typeOfGroup(Math.floor(place / TYPE_SIZE))).toBe('indicator');
        const [start, end] = rangeOf(locale);
        expect(place >= start && place <= end).toBe(true);
      }
    }
  },
);
