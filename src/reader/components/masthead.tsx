import type { Site } from '../api/site';
import { otherPrefix, PREFIXES } from '../language';
import { messagesIn } from '../messages';
import type { Page, Visit } from '../page';

interface Props {
  visit: Visit;
  site: Site;
  page: Page;
}

const SECTIONS = ['articles', 'achievements', 'honors', 'projects', 'targets', 'measures'] as const;

/** The way into the other language: the same page, or the plain word that there is none yet. */
const Switch = ({ visit, page }: Omit<Props, 'site'>) => {
  const say = messagesIn(visit.locale);
  const other = otherPrefix(visit.prefix);
  const question = visit.query.size > 0 ? `?${visit.query}` : '';
  if (page.inOtherLanguage === 'missing') return <span class="switch">{say.notInOtherLanguage}</span>;
  return (
    <a
      class="switch"
      href={`/${other}${page.inOtherLanguage === 'there' ? visit.path + question : '/'}`}
      lang={PREFIXES[other]}
      hreflang={other}
    >
      {say.otherLanguage}
    </a>
  );
};

const Sections = ({ visit }: { visit: Visit }) => {
  const say = messagesIn(visit.locale);
  const here = visit.path.split('/')[1];
  return (
    <nav class="sections wide" aria-label={say.sections}>
      {SECTIONS.map((section) => (
        <a href={`/${visit.prefix}/${section}`} aria-current={section === here ? 'true' : undefined}>
          {say.kinds[section]}
        </a>
      ))}
    </nav>
  );
};

/** A line that the site says above every page. */
const Notice = ({ words }: { words: string | null }) =>
  words?.trim() ? (
    <div class="notice" role="note">
      <p class="wide">{words}</p>
    </div>
  ) : null;

export const Masthead = ({ visit, site, page }: Props) => (
  <header class="masthead">
    <Notice words={site.notice} />
    <div class="wide masthead-row">
      <a class="brand" href={`/${visit.prefix}/`}>
        <svg class="seal" viewBox="0 0 64 64" aria-hidden="true">
          <rect width="64" height="64" rx="12" class="seal-ground" />
          <path d="M14 33l12 13 24-28" class="seal-tick" />
        </svg>
        <span>{site.name}</span>
      </a>
      <a
        class="to-search"
        href={`/${visit.prefix}/search`}
        aria-current={visit.path === '/search' ? 'true' : undefined}
      >
        {messagesIn(visit.locale).search.submit}
      </a>
      <Switch visit={visit} page={page} />
    </div>
    <Sections visit={visit} />
  </header>
);
