import type { Browser, Page } from 'playwright-core';

import { PASSWORD, PEOPLE, type Person } from '../people';
import { HEIGHT } from './sizes';

/** Opens the panel in a browser of its own and signs in as everybody does. */
export const signInByHand = async (browser: Browser, url: string, person: Person): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: HEIGHT }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('[name=email]').fill(PEOPLE[person]);
  await page.locator('[name=password]').fill(PASSWORD);
  await page.locator('[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
  return page;
};
