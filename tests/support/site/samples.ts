import { IS_DEEP } from '../deep';
import { prefixOf, templateOf } from './addresses';
import { type Crawl, pagesOf } from './crawl';

/** A page that is not there is a page as well. */
const NOT_FOUND = '/nope';

/** Pages with a query stand on the same template as those without: fewer of them say enough. */
const mostOf = (template: string): number => (template.includes('?') ? 1 : 2);

/** Every page has a past, on the template of the present under one more line: the fullest in each language will do. */
const groupOf = (address: string): string =>
  !IS_DEEP && address.includes('asOf=')
    ? `/${prefixOf(address)}?asOf`
    : `/${prefixOf(address)}${templateOf(address)}`;

export interface Sample {
  address: string;
  template: string;
  prefix: string;
}

/** For each template and language the fullest and the emptiest page that were found; all when asked for. */
export const samplesOf = (crawl: Crawl): Sample[] => {
  const groups = new Map<string, { address: string; size: number }[]>();
  for (const { address, html = '' } of pagesOf(crawl)) {
    const group = groupOf(address);
    groups.set(group, [...(groups.get(group) ?? []), { address, size: html.length }]);
  }
  const addresses = [...groups].flatMap(([group, pages]) => {
    const [largest, ...others] = pages.sort((a, b) => b.size - a.size).map(({ address }) => address);
    const chosen = IS_DEEP ? others : others.slice(-1).slice(0, mostOf(group) - 1);
    return [largest ?? '', ...chosen];
  });
  return [...addresses, `/zh${NOT_FOUND}`, `/en${NOT_FOUND}`].map((address) => ({
    address,
    template: templateOf(address),
    prefix: prefixOf(address),
  }));
};
