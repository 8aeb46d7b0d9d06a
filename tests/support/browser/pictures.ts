import type { Browser, Page } from 'playwright-core';

import { lettersOf, missingLetters } from './letters';

export interface Picture {
  name: string;
  address: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  media: 'screen' | 'print';
}

export interface TakenPicture {
  picture: Picture;
  /** A WebP file. */
  bytes: Buffer;
  /** What the page says and the browser has no letters for. */
  missing: string;
}

const WEBP_QUALITY = 75;
const DESK = { width: 1280, height: 1280, media: 'screen' } as const;
const TELEPHONE = { width: 360, height: 780, media: 'screen' } as const;
/** A4 at 96 dots an inch. */
const SHEET = { width: 794, height: 1123, media: 'print' } as const;

export const PICTURES: Picture[] = ['zh', 'en'].flatMap((prefix) => [
  { name: `home-${prefix}`, address: `/${prefix}/`, ...DESK },
  { name: `home-small-${prefix}`, address: `/${prefix}/`, ...TELEPHONE },
  { name: `report-${prefix}`, address: `/${prefix}/reports/2023`, ...DESK },
  { name: `project-${prefix}`, address: `/${prefix}/projects/eyewear-town`, ...DESK },
  { name: `print-${prefix}`, address: `/${prefix}/reports/2023`, ...SHEET },
]);

const capture = async (page: Page): Promise<Buffer> => {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: WEBP_QUALITY });
  return Buffer.from(data, 'base64');
};

/** Shows a page as it is read, or as it is printed, and takes what stands at its top. */
export const takePicture = async (
  browser: Browser,
  origin: string,
  picture: Picture,
): Promise<TakenPicture> => {
  const { address, width, height, media } = picture;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: 'light' });
  const page = await context.newPage();
  await page.emulateMedia({ media });
  await page.goto(origin + address);
  const [bytes, missing] = [await capture(page), await missingLetters(page, await lettersOf(page))];
  await context.close();
  return { picture, bytes, missing };
};
