import type { Site } from '../api/site';
import type { Page, Visit } from '../page';
import { LinkedData } from './linked-data';
import { Sharing } from './sharing';

interface Props {
  visit: Visit;
  site: Site;
  page: Page;
  origin: string;
  /** The address of the style, with its digest. */
  stylesheet: string;
}

/** Where this page is to be found, and in which languages. */
const Addresses = ({ visit, page, origin }: Props) => {
  const other = visit.prefix === 'zh' ? 'en' : 'zh';
  const here = `${origin}/${visit.prefix}${visit.path}`;
  return (
    <>
      <link rel="canonical" href={here} />
      {page.inOtherLanguage === 'there' && (
        <>
          <link rel="alternate" hreflang={visit.prefix} href={here} />
          <link rel="alternate" hreflang={other} href={`${origin}/${other}${visit.path}`} />
          <link
            rel="alternate"
            hreflang="x-default"
            href={`${origin}${visit.path === '/' ? '/' : `/zh${visit.path}`}`}
          />
        </>
      )}
    </>
  );
};

export const Head = (props: Props) => {
  const { visit, site, page, stylesheet } = props;
  const isListed = page.status === 200 && !page.isUnlisted;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.title === site.name ? site.name : `${page.title} · ${site.name}`}</title>
      {page.description && <meta name="description" content={page.description} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={stylesheet} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {isListed ? <Addresses {...props} /> : <meta name="robots" content="noindex" />}
      {isListed && <Sharing {...props} />}
      {isListed && <LinkedData {...props} />}
      {page.feeds?.map(({ title, path }) => (
        <link rel="alternate" type="application/atom+xml" title={title} href={`/${visit.prefix}${path}`} />
      ))}
    </head>
  );
};
