import type { Browser, Page } from 'playwright-core';

import { zhHans } from '../../src/admin/messages/zh-Hans';
import { openBrowser } from '../support/browser/open';
import { signInByHand } from '../support/browser/sign-in';
import { content, documentIdOf } from '../support/content';
import type { Panel } from '../support/panel';
import { type Person, signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const { own, choices } = zhHans;
const server = withServer();

let browser: Browser;
let editor: Panel;

beforeAll(async () => {
  [browser, editor] = await Promise.all([openBrowser(), signIn(server.url, 'editor')]);
});
afterAll(() => browser?.close());

const ARTICLE = 'api::article.article';

const openArticle = async (person: Person, documentId: string, locale = 'zh-Hans'): Promise<Page> => {
  const page = await signInByHand(browser, server.url, person);
  await page.goto(
    `${server.url}/admin/content-manager/collection-types/${ARTICLE}/${documentId}?plugins[i18n][locale]=${locale}`,
  );
  await progressOn(page).waitFor();
  return page;
};

const progressOn = (page: Page) => page.getByRole('region', { name: own['progress-title'] });
const dialogOn = (page: Page) => page.getByRole('dialog').last();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const notice = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor();

const newArticle = async (title: string): Promise<string> => {
  const { body } = await content(editor, 'article').create({
    kind: 'follow-up',
    title,
    publishedOn: '2023-07-20',
  });
  return body.data.documentId;
};

const addProgress = async (page: Page, words: string, status: string, value: string, note: string) => {
  await button(page, own['progress-add']).click();
  const dialog = dialogOn(page);
  await dialog.getByRole('combobox').first().fill(words);
  await page.getByRole('option', { name: words }).first().click();
  await dialog.getByRole('combobox').nth(1).click();
  await page.getByRole('option', { name: status, exact: true }).click();
  if (value) await dialog.getByLabel(own['progress-value']).fill(value);
  await dialog.getByLabel(own['progress-note']).fill(note);
  await dialog.getByRole('button', { name: own['progress-save'] }).click();
  await progressOn(page).getByText(note, { exact: true }).waitFor();
};

interface Change {
  type: string;
  significance: string;
  note: string | null;
}

const latestChange = async (documentId: string): Promise<Change | undefined> => {
  const query = `document=${documentId}&order=newest&limit=1`;
  return (await get<{ data: Change[] }>(server.url, `/api/changes?${query}`)).body.data[0];
};

const stateOf = async (type: string, documentId: string) =>
  (await get<{ data: Record<string, unknown> }>(server.url, `/api/${type}s/${documentId}`)).body.data;

test('a follow-up is written with its progress in one screen, and both are published at once', async () => {
  const target = await documentIdOf(editor, 'target', 'gdp-growth');
  const article = await newArticle('上半年经济运行情况');
  const page = await openArticle('editor', article);

  await addProgress(page, '地区生产总值', choices['under-way'], '6.1', '上半年增长 6.1%。');
  await addProgress(page, '19个承诺项目', choices.delayed, '', '有的项目晚了。');
  const will = await progressOn(page).getByRole('status').innerText();
  expect(will).toContain('2 条进展会一起发布');
  expect(will).toContain(`从“${choices['not-started']}”变为“${choices['under-way']}”`);

  await button(page, own.publish).click();
  // The first publication is asked nothing.
  await notice(page, own['progress-all-public']);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await stateOf('target', target)).toMatchObject({
    progressStatus: 'under-way',
    latestValue: 6.1,
    latestUnit: '%',
    lastReportedOn: '2023-07-20',
  });
  await page.context().close();
});

test('what is public is published again with a reason, and withdrawn with one', async () => {
  const article = await newArticle('三季度运行情况');
  await content(editor, 'article').publish(article);
  const page = await openArticle('editor', article);
  await page.locator('[name=title]').fill('三季度经济运行情况');
  await button(page, own.publish).click();

  const publish = () => dialogOn(page).getByRole('button', { name: own.publish }).click();
  await publish();
  await notice(page, own['choose-significance']);
  await dialogOn(page).getByRole('radio', { name: choices.correction }).click();
  await publish();
  await notice(page, own['note-missing']);
  // Only the server knows in which language a note is written.
  await dialogOn(page).getByRole('textbox').fill('Two words were missing.');
  await publish();
  await notice(page, '这段说明会出现在中文页面上，请用中文填写。');
  await dialogOn(page).getByRole('textbox').fill('标题少了两个字。');
  await publish();
  await dialogOn(page).waitFor({ state: 'hidden' });
  await notice(page, '已发布');
  expect(await latestChange(article)).toMatchObject({ significance: 'correction', note: '标题少了两个字。' });

  // By the key that publishes, without a note. Strapi's form takes what was published a moment after it says so, and
  // its key does nothing while the button does nothing.
  await page.reload();
  await progressOn(page).waitFor();
  await page.locator('[name=subtitle]').fill('副标题');
  await button(page, own.publish).and(page.locator(':enabled')).waitFor();
  await page.keyboard.press('Control+Shift+Enter');
  await dialogOn(page).getByRole('radio', { name: choices.minor }).click();
  await publish();
  await dialogOn(page).waitFor({ state: 'hidden' });
  await button(page, own.publish).and(page.locator(':disabled')).waitFor();
  expect(await latestChange(article)).toMatchObject({ significance: 'minor', note: null });

  await page.getByRole('button', { name: /更多/ }).last().click();
  await page.getByRole('menuitem', { name: own.withdraw, exact: true }).click();
  await dialogOn(page).getByRole('textbox').fill('数据需要核对。');
  await notice(page, dayLine('数据需要核对。'));
  await dialogOn(page).getByRole('button', { name: own.withdraw }).click();
  await notice(page, zhHans.strapi['content-manager.success.record.unpublish'] ?? '');
  const gone = await get<{ error: { details: object } }>(server.url, `/api/articles/${article}`);
  expect([gone.status, gone.body.error.details]).toEqual([
    410,
    expect.objectContaining({ note: '数据需要核对。' }),
  ]);
  await page.context().close();
});

const dayLine = (reason: string): string => {
  const day = new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'Asia/Shanghai' });
  return own['withdraw-answer'].replace('{day}', day.format(new Date())).replace('{reason}', reason);
};

test('a translator writes the English of the progress and publishes it with the English article', async () => {
  const articles = content(editor, 'article');
  const article = await newArticle('四季度运行情况');
  const made = await content(editor, 'progress-update').create({
    asOf: '2023-06-30',
    progressStatus: 'under-way',
    note: '投资增长 5%。',
    article: { set: [{ documentId: article }] },
    target: { set: [{ documentId: await documentIdOf(editor, 'target', 'fixed-asset-investment-growth') }] },
  });
  await articles.publish(article);
  await articles.update(article, { title: 'The fourth quarter' }, 'en');

  const page = await openArticle('translator', article, 'en');
  await button(page, own['progress-translate']).click();
  await dialogOn(page).getByText('投资增长 5%。').waitFor();
  await dialogOn(page).getByRole('textbox').fill('Investment grew by 5%.');
  await dialogOn(page).getByRole('button', { name: own['progress-save'] }).click();
  await progressOn(page).getByText('Investment grew by 5%.').waitFor();
  await button(page, own.publish).click();
  await notice(page, own['progress-all-public']);
  const path = `/api/progress-updates/${made.body.data.documentId}?locale=en`;
  expect((await get<{ data: { note: string } }>(server.url, path)).body.data.note).toBe(
    'Investment grew by 5%.',
  );
  await page.context().close();
});

test('what is due stands in a list of its own and leads to the promise', async () => {
  const page = await signInByHand(browser, server.url, 'reviewer');
  await page.getByRole('link', { name: own['due-title'] }).first().click();
  // The home page has a heading of that name and tables of its own.
  await page.waitForURL(/\/due$/);
  const first = page.getByRole('row', { name: /从未汇报（2023年3月14日 承诺）/ }).first();
  await first.getByRole('link').first().click();
  await page.waitForURL(/content-manager\/collection-types\/api::(target|project|measure)\./);
  await page.context().close();
});
