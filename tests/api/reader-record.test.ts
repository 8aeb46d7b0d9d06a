import { dayOf } from '../../src/domain/days';
import { connect, content, documentIdOf, publishNew } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';
import { demoDatabase } from '../support/template';
import { parseXml } from '../support/xml';

const server = withServer({}, demoDatabase);
const page = (path: string) => get(server.url, path);

/** The words of a page as they are read: without tags, white space drawn together. */
const wordsOf = (html: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

let editor: Panel;
beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const correct = async (type: string, documentId: string, data: object, changeNote: string) => {
  const reason = { significance: 'correction', changeNote };
  expect((await content(editor, type).publish(documentId, data, 'zh-Hans', reason)).status).toBe(200);
};

describe('the history of a page', () => {
  test('tells what kind of change it was, why, and which words went and came', async () => {
    const id = await documentIdOf(editor, 'target', 'gdp-growth');
    await correct('target', id, { statement: '地区生产总值增长9%左右' }, '目标误写，已改正。');
    const { text } = await page(`/zh/history/target/${id}`);
    expect(text).toContain('更改历史：地区生产总值增长9%左右');
    expect(text).toContain('<p class="row-note">目标误写，已改正。</p>');
    expect(text).toMatch(/增长<del><span class="hidden">删去 <\/span>8<\/del><ins>.*?9<\/ins>%左右/);
    const words = wordsOf(text);
    expect(words).toMatch(/更正 目标 · \d{4}年\d+月\d+日 \d\d:\d\d 目标误写/);
    // What was reported on it belongs to its page, and what that brought about stands within it.
    expect(words).toMatch(/发布 进展 .* 随之变动 目标 .*? 状态 由 . 尚未开始 → 转为 . 进行中/);
  });

  test('compares any two publications that a reader chooses', async () => {
    const id = await documentIdOf(editor, 'project', 'eyewear-town');
    await correct('project', id, { summary: '第一次写的简介。' }, '补上简介。');
    await correct('project', id, { summary: '第二次写的简介。' }, '改写简介。');
    const history = (await page(`/zh/history/project/${id}`)).text;
    const seqs = [...history.matchAll(/name="from" value="(\d+)"/g)].map(([, seq]) => Number(seq));
    const [newest = 0, , ...earlier] = seqs;
    const oldest = earlier.at(-1) ?? 0;
    const compared = await page(`/zh/history/project/${id}?from=${newest}&to=${oldest}`);
    const section = /<section class="comparison".*?<\/section>/s.exec(compared.text)?.[0] ?? '';
    expect(section).toContain('第二次写的简介');
    expect(section).not.toContain('第一次');
    expect((await page(`/zh/history/project/${id}?from=${newest}&to=999999`)).text).toContain(
      '找不到要比较的两次发布',
    );
  });

  test('is led to from every page that has one', async () => {
    for (const path of ['reports/2023', 'targets/gdp-growth', 'articles/sample-half-year']) {
      const { text } = await page(`/en/${path}`);
      const address = /href="(\/en\/history\/[a-z]+\/[a-z0-9]+)">See its history/.exec(text)?.[1] ?? '';
      expect([path, (await page(address)).status]).toEqual([path, 200]);
    }
    expect((await page('/zh/history/target/nothing')).status).toBe(404);
    expect((await page('/zh/history/user/nothing')).status).toBe(404);
  });
});

describe('all changes', () => {
  test('stand by day, what brought others about first and its consequences within it', async () => {
    const { text } = await page('/zh/changes');
    expect(text).toMatch(/<h2[^>]*><time dateTime="\d{4}-\d\d-\d\d">/i);
    expect(text).toMatch(
      /离年初的目标还有多远.*?<ol class="causes">.*?<ol class="causes">.*?社会消费品零售总额/s,
    );
    expect(wordsOf(text)).toMatch(
      /随之变动 目标 社会消费品零售总额增长8.5%左右 状态 由 △ 延期 → 转为 ◑ 部分完成/,
    );
  });

  test('are narrowed by kind and by type, and go on to the next page', async () => {
    const id = await documentIdOf(editor, 'measure', 'stability-firewall');
    await correct('measure', id, { title: '筑牢平安“防火墙”' }, '标题误写。');
    const corrections = wordsOf((await page('/zh/changes?kind=correction')).text);
    expect(corrections).toContain('筑牢平安“防火墙”');
    expect(corrections).not.toContain('【示例】');
    expect(wordsOf((await page('/zh/changes?kind=correction&type=project')).text)).not.toContain('防火墙');
    const first = (await page('/zh/changes')).text;
    const next = /rel="next" href="(\/zh\/changes\?before=\d+)"/.exec(first)?.[1] ?? '';
    const seqsIn = (html: string) => [...html.matchAll(/id="change-(\d+)"/g)].map(([, seq]) => Number(seq));
    const [shown, later] = [seqsIn(first), seqsIn((await page(next)).text)];
    expect(Math.max(...later)).toBeLessThan(Math.min(...shown));
  });

  test('come as a feed in which a correction says that it is one', async () => {
    const id = await documentIdOf(editor, 'measure', 'ecological-defence');
    await correct('measure', id, { title: '守住生态“防线”二' }, '标题误写。');
    const { text, headers } = await page('/zh/changes.atom');
    expect(headers.get('content-type')).toContain('application/atom+xml');
    expect(() => parseXml(text)).not.toThrow();
    expect(text).toContain('<title>【更正】举措：守住生态“防线”二</title>');
    expect((await page('/sitemap.xml')).text).toContain('/zh/changes</loc>');
  });
});

describe('as it stood on a day', () => {
  const today = dayOf(new Date());

  test('a page says whose day it is, stays on it, and is not for search engines', async () => {
    const { status, text } = await page(`/zh/targets/retail-sales-growth?asOf=${today}`);
    expect(status).toBe(200);
    expect(text).toMatch(/这是.*结束时公开的内容，不是现在的/);
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).toMatch(/rel="canonical" href="[^"?]*\/zh\/targets\/retail-sales-growth"/);
    expect(text).toContain(`href="/zh/reports/2023?asOf=${today}#targets"`);
    expect(text).toContain('href="/zh/targets/retail-sales-growth">查看现在的内容');
  });

  test.each(['targets/gdp-growth', 'targets', 'targets/gdp-growth.csv'])(
    'of today /zh/%s is kept by nobody, for today is not over',
    async (path) => {
      const controlOf = async (query: string) =>
        (await page(`/zh/${path}${query}`)).headers.get('cache-control');
      expect(await controlOf(`?asOf=${today}`)).toBe('no-store');
      expect(await controlOf('')).toBe('public, no-cache');
    },
  );

  test('a day that is over is kept as any page is', async () => {
    const { status, headers } = await page('/zh/targets?asOf=2001-01-01');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
  });

  test('what was not public yet says so; a day that cannot be says what can', async () => {
    const nothing = await page('/zh/targets/retail-sales-growth?asOf=2001-01-01');
    expect(nothing.status).toBe(404);
    expect(nothing.text).toContain('到2001年1月1日结束时，这个地址上没有公开的内容');
    for (const day of ['2023-02-30', 'yesterday', '2999-01-01', '']) {
      const { status, text } = await page(`/en/targets?asOf=${day}`);
      expect([day, status]).toEqual([day, 400]);
      expect(text).toContain('no later than today');
    }
    expect((await page('/zh/targets?asOf=2001-01-01')).status).toBe(200);
  });

  test.each([
    ['/zh/search?q=a&asOf=2023-04-01', '/zh/search?q=a'],
    ['/en/changes?asOf=2023-04-01&kind=correction', '/en/changes?kind=correction'],
    ['/zh/history/target/x?asOf=yesterday', '/zh/history/target/x'],
    ['/zh/changes.atom?asOf=2023-04-01', '/zh/changes.atom'],
  ])('%s is of no day and leads to itself without one', async (path, location) => {
    const answer = await fetch(server.url + path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, location]);
  });

  test.each(['targets/gdp-growth.csv', 'reports/2023/figures.csv', 'reports/2023/targets.csv'])(
    'the table %s bears its day in its name, and is not for search engines',
    async (path) => {
      const past = (await page(`/zh/${path}?asOf=${today}`)).headers;
      expect(past.get('content-disposition')).toMatch(new RegExp(`filename="[a-z0-9-]+-${today}\\.csv"`));
      expect(past.get('x-robots-tag')).toBe('noindex');
      const present = (await page(`/zh/${path}`)).headers;
      expect(present.get('content-disposition')).not.toContain(today);
      expect(present.get('x-robots-tag')).toBeNull();
    },
  );
});

describe('what was withdrawn', () => {
  test('answers 410 with when, why and where to go, and so do its files', async () => {
    const id = await documentIdOf(editor, 'target', 'grain-area-and-output');
    for (const [locale, changeNote] of [
      ['en', 'It is being checked.'],
      ['zh-Hans', '内容有误，正在核实。'],
    ]) {
      expect((await content(editor, 'target').unpublish(id, locale, { changeNote })).status).toBe(200);
    }
    const gone = await page('/zh/targets/grain-area-and-output');
    expect(gone.status).toBe(410);
    expect(wordsOf(gone.text)).toMatch(/“.*粮食.*”已于\d{4}年\d+月\d+日撤回.*内容有误，正在核实/);
    expect(gone.text).toContain(`href="/zh/history/target/${id}"`);
    expect((await page('/en/targets/grain-area-and-output')).text).toContain('It is being checked.');
    for (const file of ['.csv', '/feed.atom', '/picture.png']) {
      expect([file, (await page(`/zh/targets/grain-area-and-output${file}`)).status]).toEqual([file, 410]);
    }
    const today = dayOf(new Date());
    const then = await page(`/zh/targets/grain-area-and-output?asOf=${today}`);
    expect([then.status, wordsOf(then.text)]).toEqual([410, expect.stringContaining('内容有误，正在核实')]);
    expect((await page(`/zh/targets/grain-area-and-output.csv?asOf=${today}`)).status).toBe(410);
    expect((await page('/zh/targets/grain-area-and-output?asOf=2001-01-01')).status).toBe(404);
    expect((await page('/zh/targets/never-was')).status).toBe(404);
    expect((await page(`/zh/targets/never-was?asOf=${today}`)).status).toBe(404);
    expect(wordsOf((await page('/zh/changes?kind=withdrawn')).text)).toMatch(/撤回 目标 .*粮食/);
    expect((await page(`/zh/history/target/${id}`)).status).toBe(200);
  });

  test('a withdrawn report is gone at its year', async () => {
    const report = await publishNew(editor, 'article', {
      kind: 'report',
      title: '二〇三〇年报告',
      slug: 'report-2030',
      year: 2030,
      publishedOn: '2023-03-14',
    });
    expect((await page('/zh/reports/2030')).status).toBe(200);
    await content(editor, 'article').unpublish(report);
    const gone = await page('/zh/reports/2030');
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('撤回测试内容');
    const then = await page(`/zh/reports/2030?asOf=${dayOf(new Date())}`);
    expect([then.status, wordsOf(then.text)]).toEqual([410, expect.stringContaining('撤回测试内容')]);
    expect((await page('/zh/reports/2031')).status).toBe(404);
  });
});

describe('a promise', () => {
  test('is held against what was reported, and its silence is said', async () => {
    const chinese = wordsOf((await page('/zh/targets/gdp-growth')).text);
    expect(chinese).toMatch(/承诺8%左右，已报告8%（截至9月30日） … 全年结果尚未报告/);
    expect(chinese).toMatch(
      /最近一次报告的是截至2023年9月30日的情况。 已\d+天没有新的进展（约定每90天汇报一次）/,
    );
    const english = wordsOf((await page('/en/targets/gdp-growth')).text);
    expect(english).toContain('promised about +8%, reported +8% (to 30 Sept)');
    expect(english).toMatch(/From ○ Not started → to ◐ Under way 6%/);
    expect(wordsOf((await page('/zh/targets')).text)).toContain('承诺8%左右，已报告8%');
  });

  test('that counts days says until when they are right; what does not change by itself says nothing', async () => {
    const expiryOf = async (path: string) => (await page(path)).headers.get('expires');
    /** The start of the day so many days from now, eight hours before that of Greenwich. */
    const inDays = (days: number) => {
      const start = Date.parse(`${dayOf(new Date())}T00:00:00+08:00`) + days * 86_400_000;
      return new Date(start).toUTCString();
    };
    const [before, told, after] = [inDays(1), await expiryOf('/zh/targets/gdp-growth'), inDays(1)];
    expect([before, after]).toContain(told);
    const path = `/zh/targets/gdp-growth?asOf=${dayOf(new Date())}`;
    expect([await expiryOf(path), await expiryOf('/zh/targets'), await expiryOf('/zh/')]).toEqual([
      null,
      null,
      null,
    ]);

    const measure = await documentIdOf(editor, 'measure', 'industrial-clusters');
    const report = { progressStatus: 'under-way', note: '刚有进展。', measure: connect(measure) };
    await publishNew(editor, 'progress-update', { ...report, asOf: dayOf(new Date()) });
    // Ninety days may pass; on the day after them it is overdue.
    const [sooner, due, later] = [inDays(91), await expiryOf('/en/measures/industrial-clusters'), inDays(91)];
    expect([sooner, later]).toContain(due);
    await publishNew(editor, 'progress-update', {
      ...report,
      progressStatus: 'achieved',
      asOf: dayOf(new Date()),
    });
    expect(await expiryOf('/en/measures/industrial-clusters')).toBeNull();
  });

  test('has one latest value on its page, in the list and in the report: that of its latest update', async () => {
    const target = await publishNew(editor, 'target', {
      statement: '试验产值增长8%',
      slug: 'one-latest-value',
      year: 2023,
      comparator: 'grow-by',
      value: 8,
      unit: '%',
      report: connect(await documentIdOf(editor, 'article', 'zhuhui-2023')),
    });
    const told = () =>
      Promise.all(
        ['/zh/targets/one-latest-value', '/zh/targets', '/zh/reports/2023'].map(async (path) =>
          (await page(path)).text.includes('已报告5.55%（截至6月30日）'),
        ),
      );
    const report = { progressStatus: 'under-way', note: '有进展。', target: connect(target) };
    await publishNew(editor, 'progress-update', { ...report, asOf: '2023-06-30', value: 5.55, unit: '%' });
    expect(await told()).toEqual([true, true, true]);
    await publishNew(editor, 'progress-update', { ...report, asOf: '2023-09-30' });
    expect(await told()).toEqual([false, false, false]);
  });

  test('is answered by the next report, by indicator and year', async () => {
    const path = '/zh/targets/gdp-growth';
    expect((await page(path)).text).not.toContain('年报告的回答');
    const { body } = await get<{ data: { documentId: string }[] }>(server.url, '/api/themes');
    const report = await publishNew(editor, 'article', {
      kind: 'report',
      title: '二〇二四年报告',
      slug: 'report-2024',
      year: 2024,
      publishedOn: '2023-12-31',
    });
    await publishNew(editor, 'achievement', {
      statement: '全年地区生产总值增长6.1%。',
      year: 2023,
      order: 1,
      report: connect(report),
      theme: connect(body.data[0]?.documentId ?? ''),
      figures: [{ indicatorCode: 'gdp', period: '2023', changePercent: 6.1 }],
    });
    const words = wordsOf((await page(path)).text);
    expect(words).toMatch(
      /2024年报告的回答 全年地区生产总值增长6.1%。 承诺8%左右，已报告6.1%（截至12月31日） ↓ 未达到承诺/,
    );
    expect((await page(path)).text).toMatch(/href="\/zh\/reports\/2024#achievement-/);
  });
});
