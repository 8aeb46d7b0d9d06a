import { otherLocale, otherPrefix, preferredPrefix } from '../../src/reader/language';

test.each([
  ['en;q=0.5,zh;q=0.4', 'en'],
  ['en;q=0.4,zh-TW;q=0.5', 'zh'],
  ['zh; q=0.5, en; q=0.9', 'en'],
  ['zh ;q=0.5 , en ; q=0.9', 'en'],
  ['en-GB;q=0.2,zh;q=0.5,en;q=0.9', 'en'],
  ['zh-TW;q=0.2,en;q=0.5,zh-CN;q=0.9', 'zh'],
  ['en-US,en;q=0.9', 'en'],
  ['zh-Hans-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['EN', 'en'],
  ['fr-FR,fr;q=0.9,en;q=0.3', 'en'],
  ['zh;q=0,*', 'en'],
  ['en;q=0,*;q=0.5', 'zh'],
  ['en;q=0', 'zh'],
  ['zh;q=0, en;q=0', 'zh'],
  ['english, engine;q=1', 'zh'],
  ['de', 'zh'],
  ['*', 'zh'],
  ['', 'zh'],
  [',;q=;=,en;q=x;;', 'zh'],
])('a browser that accepts "%s" is led to %s', (accepted, prefix) => {
  expect(preferredPrefix(accepted)).toBe(prefix);
});

test('each language has the other', () => {
  expect([otherPrefix('zh'), otherPrefix('en')]).toEqual(['en', 'zh']);
  expect([otherLocale('zh-Hans'), otherLocale('en')]).toEqual(['en', 'zh-Hans']);
});
