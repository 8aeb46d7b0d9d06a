import { get } from './rest';

const LINK = /<a [^>]*href="(\/(?:zh|en)\/[^"#?.]*)"/g;

/** Every page of the site that links lead to from its two home pages, by address. */
export const walk = async (url: string): Promise<Map<string, string>> => {
  const pages = new Map<string, string>();
  const ahead = ['/zh/', '/en/'];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (pages.has(path)) continue;
    const { text } = await get(url, path);
    pages.set(path, text);
    ahead.push(...[...text.matchAll(LINK)].map(([, link = '']) => link));
  }
  return pages;
};
