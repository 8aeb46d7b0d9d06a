import { breadcrumbsOf } from '../linked-data/breadcrumbs';
import { embeddedJson } from '../linked-data/json';
import type { Page, Visit } from '../page';

/** What the page says in schema.org's words: data blocks, which no browser runs. */
export const LinkedData = ({ page, visit }: { page: Page; visit: Visit }) => {
  const blocks = [...(page.trail ? [breadcrumbsOf(page, visit)] : []), ...(page.linkedData ?? [])];
  return (
    <>
      {blocks.map((block) => (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embeddedJson(block) }} />
      ))}
    </>
  );
};
