import type { BreadcrumbList, WithContext } from 'schema-dts';

import { messagesIn } from '../messages';
import type { Page, Visit } from '../page';

/** The way here from the home page, ending with the page itself. */
export const breadcrumbsOf = (page: Page, visit: Visit): WithContext<BreadcrumbList> => {
  const home = { title: messagesIn(visit.locale).home, path: '/' };
  const crumbs = [home, ...(page.trail ?? []), { title: page.title, path: visit.path }];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: title,
      item: `${visit.origin}/${visit.prefix}${path}`,
    })),
  };
};
