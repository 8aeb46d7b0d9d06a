import { embeddedJson } from '../../src/reader/linked-data/json';

test('nothing in embedded JSON can end its element or begin another, and it says the same', () => {
  const data = { name: '</script><script>alert(1)</script><!-- & \u2028\u2029 ]]> 字' };
  const text = embeddedJson(data);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(data);
});
