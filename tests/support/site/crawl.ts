import { prefixOf, templateOf } from './addresses';
import { type Answered, linksOf, read } from './page';

/** Filters multiply without end; this many addresses of each kind with a query are followed further. */
const FOLLOWED_WITH_QUERY = 2;
/** Every page has a past, and every day of it is the same page again: so many of each kind are asked for. */
const ASKED_OF_THE_PAST = 4;
const AT_ONCE = 8;

export interface Link {
  from: string;
  to: string;
}

export interface Crawl {
  /** Everything that was asked for, by its address. */
  answers: Map<string, Answered>;
  links: Link[];
}

const withoutAnchor = (address: string): string => address.split('#')[0] ?? '';

const isPage = (answer: Answered): boolean => /^\/(zh|en)\//.test(answer.address) && !!answer.document;

/** Follows every link of this site, from the two home pages on, and asks each address once. */
export const crawl = async (origin: string): Promise<Crawl> => {
  const answers = new Map<string, Answered>();
  const links: Link[] = [];
  const followed = new Map<string, number>();

  const isFollowed = (answer: Answered): boolean => {
    if (!isPage(answer) || answer.status !== 200) return false;
    if (!answer.address.includes('?')) return true;
    const kind = `/${prefixOf(answer.address)}${templateOf(answer.address)}`;
    const before = followed.get(kind) ?? 0;
    followed.set(kind, before + 1);
    return before < FOLLOWED_WITH_QUERY;
  };

  const past = new Map<string, Set<string>>();
  const isAsked = (address: string): boolean => {
    if (!address.includes('asOf=')) return true;
    const kind = `/${prefixOf(address)}${templateOf(address)}`;
    const asked = past.get(kind) ?? new Set();
    if (asked.size < ASKED_OF_THE_PAST) asked.add(address);
    past.set(kind, asked);
    return asked.has(address);
  };

  let round = ['/zh/', '/en/'];
  while (round.length > 0) {
    const next = new Set<string>();
    for (let first = 0; first < round.length; first += AT_ONCE) {
      const batch = round.slice(first, first + AT_ONCE).map((address) => read(origin, address));
      for (const answer of await Promise.all(batch)) {
        answers.set(answer.address, answer);
        if (!isFollowed(answer)) continue;
        for (const to of linksOf(answer, origin)) {
          if (!isAsked(withoutAnchor(to))) continue;
          links.push({ from: answer.address, to });
          next.add(withoutAnchor(to));
        }
      }
    }
    round = [...next].filter((address) => !answers.has(address));
  }
  return { answers, links };
};

/** The pages that were found, without addresses that were only loaded. */
export const pagesOf = ({ answers }: Crawl): Answered[] =>
  [...answers.values()].filter((answer) => answer.status === 200 && isPage(answer));
