import type { ComponentChildren } from 'preact';

import type { Prefix } from '../language';
import type { Visit } from '../page';

interface Props {
  visit: Visit;
  /** The path after the language. */
  path: string;
  /** The language of the page it leads to, where that is not the visitor's. */
  prefix?: Prefix;
  lang?: string;
  class?: string;
  children: ComponentChildren;
}

/** A link within the site, whose whole address stands beside it on paper. */
export const PageLink = ({ visit, path, prefix = visit.prefix, lang, children, ...rest }: Props) => (
  <a
    {...rest}
    href={`/${prefix}${path}`}
    data-address={`${visit.origin}/${prefix}${path}`}
    lang={lang}
    hreflang={lang}
  >
    {children}
  </a>
);
