import { readFileSync } from 'node:fs';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { zhHans } from '../../src/admin/messages/zh-Hans';
import { openBrowser } from '../support/browser/open';
import { signInByHand } from '../support/browser/sign-in';
import { changesSince, latestSeq } from '../support/changes';
import { content } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const { own } = zhHans;
const server = withServer();

let browser: Browser;
let editor: Panel;
let translator: BrowserContext;

beforeAll(async () => {
  [browser, editor] = await Promise.all([openBrowser(), signIn(server.url, 'editor')]);
  // Strapi lets nobody sign in often.
  translator = (await signInByHand(browser, server.url, 'translator')).context();
});
afterAll(() => browser?.close());

const openPanel = async (): Promise<Page> => {
  const page = await translator.newPage();
  await page.goto(`${server.url}/admin`);
  return page;
};

const REASON = { significance: 'major', changeNote: '内容有变动。' };

const paragraph = (words: string) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] });

const articles = () => content(editor, 'article');

const published = async (title: string, ...body: string[]): Promise<string> => {
  const words = { kind: 'follow-up', title, publishedOn: '2023-07-20', body: body.map(paragraph) };
  const { documentId } = (await articles().create(words)).body.data;
  await articles().publish(documentId);
  return documentId;
};

const change = async (documentId: string, words: object): Promise<void> => {
  await articles().update(documentId, words);
  const { status } = await articles().publish(documentId, {}, 'zh-Hans', REASON);
  if (status !== 200) throw new Error(`The Chinese is not published: ${status}`);
};

const english = async (documentId: string) =>
  (
    await get<{ data: { title: string; body: object[] } }>(
      server.url,
      `/api/articles/${documentId}?locale=en`,
    )
  ).body.data;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const notice = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor();
const title = (page: Page) => page.locator('textarea[name=title]');
const line = (page: Page, number: number) =>
  page.getByRole('textbox', { name: own['desk-line'].replace('{number}', String(number)), exact: true });

/** From the queue, as a translator goes there. */
const openFromQueue = async (page: Page, state: string, name: string): Promise<void> => {
  await page.getByRole('link', { name: own['desk-title'], exact: true }).first().click();
  await page.waitForURL(/\/translation(\?|$)/);
  await page.getByRole('group', { name: own['desk-states'] }).getByRole('button', { name: state }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await title(page).waitFor();
};

const publishDialog = async (page: Page): Promise<void> => {
  await button(page, own['desk-publish']).click();
  await page.getByRole('dialog').getByRole('button', { name: own.publish, exact: true }).click();
};

test('a translator goes from the queue to a published English, and follows the Chinese when it changes', async () => {
  const documentId = await published('白沙绿岛二期动工', '一期已经建成。', '二期投资3亿元。');
  const page = await openPanel();
  await openFromQueue(page, own['desk-state-missing'], '白沙绿岛二期动工');

  await button(page, 'Baisha Green Island').first().click();
  await title(page).pressSequentially(' begins its second phase');
  await line(page, 1).fill('The first phase is built.');
  await button(page, own['desk-save']).click();
  await notice(page, own['desk-saved']);
  await notice(page, own['desk-state-draft']);
  await line(page, 2).fill('The second phase costs **CNY 300 million**.');
  await button(page, own['desk-publish']).click();
  await notice(page, own['desk-published']);
  await notice(page, own['desk-state-current']);
  expect(await english(documentId)).toMatchObject({
    title: 'Baisha Green Island begins its second phase',
    body: [
      paragraph('The first phase is built.'),
      {
        children: [
          { text: 'The second phase costs ' },
          { text: 'CNY 300 million', bold: true },
          { text: '.' },
        ],
      },
    ],
  });

  await change(documentId, { body: ['一期已经建成。', '二期投资5亿元。', '三期明年动工。'].map(paragraph) });
  await openFromQueue(page, own['desk-state-outdated'], '白沙绿岛二期动工');
  expect(await page.locator('ins').allInnerTexts()).toEqual([
    expect.stringContaining('5'),
    expect.stringContaining('三期明年动工。'),
  ]);
  expect(await page.locator('del').allInnerTexts()).toEqual([expect.stringContaining('3')]);
  await line(page, 2).fill('The second phase costs CNY 500 million.');
  await line(page, 3).fill('The third begins next year.');
  await publishDialog(page);
  await notice(page, own['desk-state-current']);
  const { body } = await english(documentId);
  expect(body).toEqual([
    paragraph('The first phase is built.'),
    paragraph('The second phase costs CNY 500 million.'),
    paragraph('The third begins next year.'),
  ]);
  const rows = (await changesSince(server.url, 0)).filter((row) => row.documentId === documentId);
  expect(rows.at(-1)).toMatchObject({ locale: 'en', significance: 'major', note: own['desk-note'] });
  await page.close();
});

test('a translation that is still right is confirmed, and the record says so', async () => {
  const documentId = await published('眼镜小镇开园');
  await articles().publish(documentId, { title: 'Eyewear Town opens' }, 'en');
  await change(documentId, { title: '眼镜小镇今日开园' });
  const before = await latestSeq(server.url);

  const page = await openPanel();
  await openFromQueue(page, own['desk-state-outdated'], '眼镜小镇今日开园');
  expect(await button(page, own['desk-publish']).isDisabled()).toBe(true);
  await button(page, own['desk-confirm']).click();
  await notice(page, own['desk-confirmed']);
  await notice(page, own['desk-state-current']);
  expect(await changesSince(server.url, before)).toMatchObject([{ action: 'confirm', locale: 'en' }]);
  await page.close();
});

test('a number that differs is shown at its field, and goes through with a reason', async () => {
  const documentId = await published('新增就业3345人');
  const page = await openPanel();
  await openFromQueue(page, own['desk-state-missing'], '新增就业3345人');
  await title(page).fill('3,354 new jobs');
  await button(page, own['desk-publish']).click();
  const row = page.getByRole('region').filter({ has: title(page) });
  const problem = row.getByRole('alert');
  expect(await problem.innerText()).toMatch(/3345[^]*3,354/);
  await problem.getByRole('textbox', { name: own['desk-deliberate'] }).fill('按最新统计。');
  await button(page, own['desk-publish']).click();
  await notice(page, own['desk-state-current']);
  expect((await english(documentId)).title).toBe('3,354 new jobs');
  await page.close();
});

test('what is written is kept when the Chinese changes meanwhile, and when the page is left by mistake', async () => {
  const documentId = await published('里巷先锋行启动');
  const page = await openPanel();
  await openFromQueue(page, own['desk-state-missing'], '里巷先锋行启动');
  await title(page).fill('Alley Pioneers in Action starts');

  await page.getByRole('link', { name: own['desk-back'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: own.cancel }).click();
  expect(await title(page).inputValue()).toBe('Alley Pioneers in Action starts');

  await change(documentId, { title: '里巷先锋行今年启动' });
  await button(page, own['desk-publish']).click();
  await notice(page, own['desk-source-changed']);
  expect(await page.locator('ins').innerText()).toContain('今年');
  expect(await title(page).inputValue()).toBe('Alley Pioneers in Action starts');
  await title(page).fill('Alley Pioneers in Action starts this year');
  await button(page, own['desk-publish']).click();
  await notice(page, own['desk-state-current']);
  expect((await english(documentId)).title).toBe('Alley Pioneers in Action starts this year');
  await page.close();
});

const fileTools = (page: Page) => page.getByRole('region', { name: own['desk-files'] });

const downloaded = async (page: Page, label: string | RegExp, format: 'xliff' | 'xlsx') => {
  await fileTools(page).getByRole('button', { name: label }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: own[`desk-download-${format}`] }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

const bringBack = async (page: Page, buffer: Buffer): Promise<void> => {
  const file = { name: 'back.xlf', mimeType: 'application/xliff+xml', buffer };
  await fileTools(page).locator('input[type=file]').setInputFiles(file);
};

test('a file goes out to translate with other tools, and comes back as a draft', async () => {
  const documentId = await published('安置房二期建成');
  const page = await openPanel();
  await openFromQueue(page, own['desk-state-missing'], '安置房二期建成');
  const { name, bytes } = await downloaded(page, own['desk-download-one'], 'xliff');
  expect(name).toMatch(new RegExp(`^translations-article-${documentId}-[\\d-]{10}\\.xlf$`));
  const xliff = bytes.toString('utf8');
  const tools = fileTools(page);

  await bringBack(page, Buffer.from(xliff.slice(0, -20)));
  await tools.getByRole('alert').getByText(own['desk-file-refused']).waitFor();
  expect(await tools.getByRole('alert').getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await title(page).inputValue()).toBe('');

  const target = '<target>Resettlement homes, second phase</target>';
  await bringBack(page, Buffer.from(xliff.replace(/(<source[^>]*>安置房二期建成<\/source>)/, `$1${target}`)));
  await tools.getByRole('status').getByRole('link', { name: '安置房二期建成' }).waitFor();
  expect(await title(page).inputValue()).toBe('Resettlement homes, second phase');
  await notice(page, own['desk-state-draft']);

  await title(page).fill('The second phase of resettlement homes');
  expect(await button(page, own['desk-upload']).isDisabled()).toBe(true);
  await button(page, own['desk-save']).click();
  await notice(page, own['desk-saved']);

  await page.getByRole('link', { name: own['desk-back'] }).click();
  const states = page.getByRole('group', { name: own['desk-states'] });
  const missing = states.getByRole('button', { name: own['desk-state-missing'] });
  expect(await missing.getAttribute('aria-pressed')).toBe('true');
  await states.getByRole('button', { name: own['desk-state-draft'] }).click();
  const spreadsheet = await downloaded(
    page,
    new RegExp(own['desk-download'].replace('{count}', '\\d+')),
    'xlsx',
  );
  expect(spreadsheet.name).toMatch(/^translations-draft-[\d-]{10}\.xlsx$/);
  await bringBack(page, spreadsheet.bytes);
  await tools.getByRole('status').getByRole('link', { name: '安置房二期建成' }).waitFor();
  await page.close();
});

test('the home page shows what waits, and the form of the English where it stands', async () => {
  const documentId = await published('首页上的一篇');
  const page = await openPanel();
  await page.getByRole('link', { name: own['desk-all'] }).waitFor();
  await page.getByRole('link', { name: '首页上的一篇' }).first().waitFor();
  const form = `content-manager/collection-types/api::article.article/${documentId}?plugins[i18n][locale]=en`;
  await page.goto(`${server.url}/admin/${form}`);
  await page.getByRole('link', { name: own['desk-open'] }).click();
  await title(page).waitFor();
  await page.close();
});
