import { en } from '../../src/messages/en';
import { zhHans } from '../../src/messages/zh-Hans';

test('every message of the server is in both languages', () => {
  expect(Object.keys(zhHans).sort()).toEqual(Object.keys(en).sort());
});

test('the Chinese is Chinese and the English is English', () => {
  const params = {
    foreign: ['x'],
    permitted: ['y'],
    subjects: ['x', 'y'],
    allowed: ['z'],
    locale: 'en',
    locales: ['en'],
    note: 'x',
  };
  const said = (messages: object) =>
    Object.values(messages).map((say: (values: object) => string) => say(params));
  for (const text of said(zhHans)) expect(text).toMatch(/\p{Script=Han}/u);
  for (const text of said(en)) expect(text.replace('个百分点', '')).not.toMatch(/\p{Script=Han}/u);
});
