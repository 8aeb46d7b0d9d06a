import { markChinese } from '../../src/reader/mark-chinese';

const ZH = 'lang="zh-Hans"';

test.each([
  ['nothing', '<p>Nothing to mark, 8.5%</p>', '<p>Nothing to mark, 8.5%</p>'],
  [
    'an element that is Chinese',
    '<p class="a">社会消费品增长8.5%左右。</p>',
    `<p class="a" ${ZH}>社会消费品增长8.5%左右。</p>`,
  ],
  [
    'foreign letters and numbers among it',
    '<p>推进5G基站建设，GDP增长 8 个百分点</p>',
    `<p ${ZH}>推进5G基站建设，GDP增长 8 个百分点</p>`,
  ],
  [
    'a name in an English sentence',
    '<p>Of “专精特新” and 里巷先锋行 alone</p>',
    `<p>Of <span ${ZH}>“专精特新”</span> and <span ${ZH}>里巷先锋行</span> alone</p>`,
  ],
  ['a text beside an element', '<p>路径<b>Pathway</b></p>', `<p><span ${ZH}>路径</span><b>Pathway</b></p>`],
  [
    'what stands in a drawing',
    '<svg><text x="1">增长 fastest</text></svg>',
    `<svg><text x="1"><tspan ${ZH}>增长</tspan> fastest</text></svg>`,
  ],
  [
    'a choice of a form, with its count',
    '<option value="a">城乡建设 (3)</option>',
    `<option value="a" ${ZH}>城乡建设 (3)</option>`,
  ],
  ['the title, by how it begins', '<title>荣誉 · Duixian</title>', `<title ${ZH}>荣誉 · Duixian</title>`],
  ['a title that begins in English', '<title>Search: 荣誉</title>', '<title>Search: 荣誉</title>'],
  [
    'a picture by its alternative text',
    '<p>A<img src="a" alt="街景"/>B</p>',
    `<p>A<img src="a" alt="街景" ${ZH}/>B</p>`,
  ],
  [
    'nothing that says so itself',
    '<p lang="zh-Hans">增长<b>快</b></p>',
    '<p lang="zh-Hans">增长<b>快</b></p>',
  ],
  [
    'what stands after it',
    '<div><p lang="zh-Hans">增长</p>快<br>慢</div>',
    `<div><p lang="zh-Hans">增长</p><span ${ZH}>快</span><br><span ${ZH}>慢</span></div>`,
  ],
  [
    'English within Chinese',
    '<p lang="zh-Hans">增长<b lang="en">Growth 快</b></p>',
    `<p lang="zh-Hans">增长<b lang="en">Growth <span ${ZH}>快</span></b></p>`,
  ],
  [
    'no data',
    '<script type="application/ld+json">{"name":"增长"}</script>',
    '<script type="application/ld+json">{"name":"增长"}</script>',
  ],
  [
    'no attribute',
    '<input value="增长"/><p title="a>增长">x</p>',
    '<input value="增长"/><p title="a>增长">x</p>',
  ],
])('marks %s', (_, html, marked) => {
  expect(markChinese(html)).toBe(marked);
});

test('leaves every letter where it was, whatever it is, in no time', () => {
  const long = '增a '.repeat(20_000) + '增'.repeat(20_000) + '“'.repeat(20_000) + ' 8'.repeat(20_000);
  const started = performance.now();
  const marked = markChinese(`<p>${long}</p>`);
  expect(marked.replace(/<[^>]*>/g, '')).toBe(long);
  expect(performance.now() - started).toBeLessThan(2000);
});
