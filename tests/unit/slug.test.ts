import { firstFreeSlug, SLUG_PATTERN, slugFromTitle } from '../../src/domain/slug';

test.each([
  ['眼镜小镇', 'yan-jing-xiao-zhen'],
  ['绿色长廊', 'lv-se-chang-lang'],
  ['“三化”治理', 'san-hua-zhi-li'],
  ['150万吨精制盐项目', '150-wan-dun-jing-zhi-yan-xiang-mu'],
  ['重庆路', 'chong-qing-lu'],
  ['银行与行动', 'yin-hang-yu-xing-dong'],
  ['Regional GDP', 'regional-gdp'],
  ['Île-de-France & Café', 'ile-de-france-cafe'],
  ['互联网+政务服务', 'hu-lian-wang-zheng-wu-fu-wu'],
  ['！？…', ''],
])('%s → %s', (title, slug) => {
  expect(slugFromTitle(title)).toBe(slug);
});

test('a long title is cut at a word', () => {
  const slug = slugFromTitle('推动产业集聚发展上规模'.repeat(10));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(SLUG_PATTERN);
});

test('the first free number is taken', async () => {
  const taken = new Set(['a', 'a-2', 'a-3']);
  expect(await firstFreeSlug('a', (slug) => Promise.resolve(taken.has(slug)))).toBe('a-4');
  expect(await firstFreeSlug('b', (slug) => Promise.resolve(taken.has(slug)))).toBe('b');
});
