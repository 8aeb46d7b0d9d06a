import type { ComponentChildren } from 'preact';

import type { Visit } from '../page';

interface Props {
  visit: Visit;
  /** The path after the language. */
  path: string;
  /** The language of its words, where that is not the visitor's. */
  lang?: string;
  class?: string;
  children: ComponentChildren;
}

/** A link within the site, whose whole address stands beside it on paper. */
export const PageLink = ({ visit, path, children, ...rest }: Props) => (
  <a {...rest} href={`/${visit.prefix}${path}`} data-address={`${visit.origin}/${visit.prefix}${path}`}>
    {children}
  </a>
);
