import { textsOf } from '../../src/search/texts';

test('what an excerpt is cut from joins no words that stand apart on the page', () => {
  const article = {
    title: '标题',
    lead: '导语。',
    headings: { achievements: '成绩回顾', promises: '今年承诺' },
    photos: [{ caption: '茅茶亭渔光互补项目', alt: '水面上的光伏板', credit: '区发改局' }, { caption: ' ' }],
    byline: [{ role: '记者', names: '张三' }],
  };
  expect(textsOf('article', article, 'zh-Hans')).toEqual({
    title: '标题',
    body: ['导语。', '成绩回顾', '今年承诺', '茅茶亭渔光互补项目', '水面上的光伏板', '区发改局', '记者 张三'],
  });
});
