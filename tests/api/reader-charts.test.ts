import { parse } from 'csv-parse/sync';

import { connect, content } from '../support/content';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

const page = async (path: string): Promise<string> => {
  const { status, text } = await get(server.url, path);
  expect({ path, status }).toEqual({ path, status: 200 });
  return text;
};

const figuresIn = (html: string): string[] => html.match(/<figure class="chart"[\s\S]*?<\/figure>/g) ?? [];
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const one = (html: string, pattern: RegExp) => all(html, pattern)[0] ?? '';
const figureOf = (html: string, id: string) =>
  figuresIn(html).find((figure) => figure.includes(`id="${id}"`)) ?? '';
const tableOf = (figure: string) =>
  all(figure, /<tr>([\s\S]*?)<\/tr>/g).map((row) => all(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/g));
const csvPath = (figure: string) => one(figure, /href="([^"]+\.csv)"/g);

const csv = async (path: string): Promise<string[][]> => {
  const response = await fetch(server.url + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.csv"/);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return parse(bytes, { bom: true });
};

interface Tree {
  themes: { slug: string; name: string; achievements: { figures: Record<string, unknown>[] }[] }[];
  targets: { slug: string; value: number | null }[];
  indicators: { code: string; name: string }[];
}
const tree = async (locale: string) =>
  (await get<{ data: Tree }>(server.url, `/api/reports/2023?locale=${locale}`)).body.data;
const figuresOf = (report: Tree) =>
  report.themes.flatMap(({ achievements }) => achievements.flatMap(({ figures }) => figures));

const PAGES = ['/zh', '/en'].flatMap((prefix) =>
  ['/reports/2023', '/targets', '/targets/gdp-growth'].map((path) => prefix + path),
);

test.each(PAGES)(
  'every picture on %s says what it shows, of what, from where, and gives its numbers',
  async (path) => {
    const html = await page(path);
    const figures = figuresIn(html);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const title = one(figure, /<p class="chart-title">(.+?)<\/p>/g);
      expect(title).toMatch(/\d/);
      expect(one(figure, /<p class="chart-subtitle">(.+?)<\/p>/g)).toMatch(/^.+ · .*202[23]/);
      const [, name = '', text = ''] = /<svg[^>]*role="img" aria-labelledby="(\S+) (\S+)"/.exec(figure) ?? [];
      expect(one(figure, new RegExp(`<title id="${name}">(.+?)</title>`, 'g'))).toBe(title);
      expect(one(figure, new RegExp(`<desc id="${text}">(.+?)</desc>`, 'g')).length).toBeGreaterThan(10);
      expect(figure).toMatch(
        /<p class="chart-source">.*href="\/(zh|en)\/reports\/2023".*(衡阳日报|Hengyang Daily)/,
      );
      expect(figure).toMatch(/<caption>.+<\/caption>.*<th scope="col">.*<th scope="row">/s);
      expect((await csv(csvPath(figure))).length).toBeGreaterThan(1);
      expect(figure).not.toMatch(/NaN|undefined|null|style=/);
    }
    const ids = all(html, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test('the report draws changes, ranks, shares, amounts and targets; at most two a theme', async () => {
  const html = await page('/zh/reports/2023');
  const ids = figuresIn(html).map((figure) => one(figure, / id="([^"]+)"/g));
  expect(ids).toEqual([
    'changes-2023',
    'ranks-economy-and-society',
    'shares-rural-revitalization-and-industry',
    'money-reform-and-innovation',
    'jia-reform-and-innovation',
    'shares-well-being-and-social-programmes',
    'hu-well-being-and-social-programmes',
    'targets-2023',
  ]);
});

test.each([
  ['zh-Hans', '/zh', '4项指标中，规模以上工业增加值增长最快：+21.8%'],
  [
    'en',
    '/en',
    'Fastest growing of 4 indicators: Value added of industrial enterprises above the designated size, +21.8%',
  ],
])('the changes agree in REST, title, drawing, table and file: %s', async (locale, prefix, title) => {
  const report = await tree(locale);
  const names = new Map(report.indicators.map(({ code, name }) => [code, name]));
  const told = figuresOf(report)
    .filter(({ changePercent }) => changePercent !== null)
    .map(
      ({ indicatorCode, changePercent }) =>
        [names.get(String(indicatorCode)), Number(changePercent)] as const,
    )
    .sort(([, a], [, b]) => b - a);
  const figure = figureOf(await page(`${prefix}/reports/2023`), 'changes-2023');
  expect(one(figure, /chart-title">(.+?)</g)).toBe(title);
  const texts = told.map(([, change]) => `+${change}%`);
  expect(all(figure, /plot-value">(.+?)</g)).toEqual(texts);
  expect(
    tableOf(figure)
      .slice(1)
      .map((row) => [row[0], row[2]]),
  ).toEqual(told.map(([name], place) => [name, texts[place]]));
  const widths = all(figure, /class="bar-above"[^>]* width="([\d.]+)%"/g).map(Number);
  const longest = told[0]?.[1] ?? 0;
  widths.forEach((width, place) => expect(width).toBeCloseTo(((told[place]?.[1] ?? 0) / longest) * 100, 1));
  const rows = (await csv(csvPath(figure))).slice(1).filter((row) => row[7] !== '');
  expect(rows.map((row) => [row[1], Number(row[7])]).sort((a, b) => Number(b[1]) - Number(a[1]))).toEqual(
    told.map((pair) => [...pair]),
  );
});

test('the file of a report holds every figure as REST tells it, numbers bare', async () => {
  const rows = (await csv('/zh/reports/2023/figures.csv')).slice(1);
  const told = figuresOf(await tree('zh-Hans'));
  const bare = (value: unknown) => (value === null ? '' : String(value));
  expect(rows).toHaveLength(54);
  expect(rows.map((row) => [row[2], row[3], row[4], row[7], row[8]])).toEqual(
    told.map((each) => [
      each.indicatorCode,
      each.period,
      bare(each.value),
      bare(each.changePercent),
      bare(each.rank),
    ]),
  );
});

test('amounts in table and file are the same numbers', async () => {
  const figure = figureOf(await page('/zh/reports/2023'), 'money-reform-and-innovation');
  const table = tableOf(figure).slice(1);
  const rows = new Map((await csv(csvPath(figure))).map((row) => [row[1], row]));
  expect(table).toHaveLength(7);
  for (const [name = '', value = ''] of table) {
    const [, , , , bare, unit] = rows.get(name) ?? [];
    expect(value.replaceAll(',', '')).toBe(`${bare}${unit}`);
  }
});

test('a target is drawn against last year, then against what was reported, in every language', async () => {
  expect(await page('/zh/targets/gdp-growth')).toContain('目标为8%左右，2022年实际为5.3%');
  expect(figuresIn(await page('/zh/targets/fixed-asset-investment-growth'))).toEqual([]);
  expect(figuresIn(await page('/zh/targets/grain-area-and-output'))).toEqual([]);

  const editor = await signIn(server.url, 'editor');
  const [target] = (await content(editor, 'target').list('locale=zh-Hans&filters[slug][$eq]=gdp-growth')).body
    .results;
  const updates = content(editor, 'progress-update');
  for (const [asOf, value, note] of [
    ['2023-06-30', 6.1, '=HYPERLINK("https://example.org")'],
    ['2023-03-31', -0.5, '一季度'],
  ] as const) {
    const data = { asOf, value, unit: '%', note, progressStatus: 'under-way' };
    const created = await updates.create({ ...data, target: connect(target?.documentId ?? '') });
    expect((await updates.publish(created.body.data.documentId)).status).toBe(200);
  }
  const figure = figureOf(await page('/zh/targets/gdp-growth'), 'target-gdp-growth');
  expect(figure).toContain('截至2023年6月30日为6.1%，比目标（8%左右）低1.9个百分点');
  expect(tableOf(figure).slice(1)).toEqual([
    ['2023年目标', '2023年', '8%左右'],
    ['2022年实际', '2022年', '5.3%'],
    ['进展', '2023年3月31日', '-0.5%'],
    ['进展', '2023年6月30日', '6.1%'],
  ]);
  expect((await csv('/zh/targets/gdp-growth.csv')).slice(1)).toEqual([
    ['2023年目标', '2023', '8', '%', '左右', '', '地区生产总值增长8%左右'],
    ['2022年实际', '2022', '5.3', '%', '', '', ''],
    ['进展', '2023-03-31', '-0.5', '%', '', '进行中', '一季度'],
    ['进展', '2023-06-30', '6.1', '%', '', '进行中', '\'=HYPERLINK("https://example.org")'],
  ]);
});

test('the list of targets draws all of a year, unless it is narrowed to a status', async () => {
  const figure = figureOf(await page('/en/targets'), 'targets-2023');
  expect(figure).toContain(
    'Targets against last year’s results: 1 above, 1 below and 3 with no result in the report',
  );
  for (const centre of all(figure, /<circle class="(?:was|promised)" cx="([\d.]+)%"/g).map(Number)) {
    expect(centre).toBeGreaterThanOrEqual(3);
    expect(centre).toBeLessThanOrEqual(97);
  }
  expect(
    tableOf(figure)
      .slice(1)
      .map((row) => row.slice(1)),
  ).toEqual([
    ['5.3%', 'about 8%'],
    ['21.8%', 'about 9%'],
    ['—', '10%'],
    ['—', 'about 8.5%'],
    ['—', '6.5%'],
  ]);
  const rows = (await csv(csvPath(figure))).slice(1, 6);
  expect(rows.map((row) => [row[4], row[5]])).toEqual([
    ['5.3', '8'],
    ['21.8', '9'],
    ['', '10'],
    ['', '8.5'],
    ['', '6.5'],
  ]);
  expect(figuresIn(await page('/en/targets?status=achieved'))).toEqual([]);
});

test.each([
  '/zh/reports/1999/figures.csv',
  '/zh/reports/1999/targets.csv',
  '/en/reports/2023/themes/nope.csv',
  '/en/reports/2023/themes/..%2Ffigures.csv',
  '/en/targets/nope.csv',
  '/en/projects/eyewear-town.csv',
  '/zh/reports/20x3/figures.csv',
])('%s is a page that says there is nothing', async (path) => {
  const { status, text } = await get(server.url, path);
  expect(status).toBe(404);
  expect(text).toContain('<html');
});
