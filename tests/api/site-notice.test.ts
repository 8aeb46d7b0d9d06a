import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

const SITE = '/content-manager/single-types/api::site.site';

const saveNotice = (editor: Panel, locale: string, notice: string) =>
  editor.put(`${SITE}?locale=${locale}`, { notice });

const page = async (path: string) => (await get(server.url, path)).text;

test('a site without a notice shows none', async () => {
  for (const path of ['/zh/', '/en/reports/2023']) expect(await page(path)).not.toContain('role="note"');
});

test('a notice stands above every page of its language, as words and never as markup', async () => {
  const editor = await signIn(server.url, 'editor');
  expect((await saveNotice(editor, 'zh-Hans', '今晚十点维护。<b>')).status).toBe(200);
  for (const path of ['/zh/', '/zh/reports/2023', '/zh/projects/eyewear-town', '/zh/nothing']) {
    expect(await page(path)).toMatch(/role="note"><p class="wide">今晚十点维护。&lt;b>/);
  }
  expect(await page('/en/')).not.toContain('role="note"');

  await saveNotice(editor, 'en', 'Maintenance tonight at ten.');
  expect(await page('/en/')).toContain('Maintenance tonight at ten.');
  expect(await page('/zh/')).toContain('今晚十点维护。');
});

test('a notice of spaces is none, and one that is too long is refused', async () => {
  const editor = await signIn(server.url, 'editor');
  await saveNotice(editor, 'zh-Hans', '  ');
  expect(await page('/zh/')).not.toContain('role="note"');
  expect((await saveNotice(editor, 'zh-Hans', '长'.repeat(301))).status).toBe(400);
});
