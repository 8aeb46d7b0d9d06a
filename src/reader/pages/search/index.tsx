import type { VNode } from 'preact';

import { LONGEST_QUERY, SEARCH_TYPES, type SearchType } from '../../../domain/search';
import {
  type Asked,
  countSearch,
  PAGE_SIZE,
  readSearch,
  readThemes,
  type SearchAnswer,
} from '../../api/search';
import { Pagination } from '../../components/pagination';
import { otherLocale } from '../../language';
import { messagesIn } from '../../messages';
import type { Context, Page, Visit } from '../../page';
import { SearchForm, TypeChoices } from './form';
import { Hits } from './hits';
import { countedTypes, searchAddress, singleWords, totalOf } from './presenter';
import { NothingFound, Themes } from './suggestions';

/** What is spelled otherwise than this page spells it was not asked. */
const askedIn = ({ query }: Visit): Asked => {
  const page = query.get('page') ?? '';
  return {
    q: (query.get('q') ?? '').trim(),
    type: SEARCH_TYPES.find((type) => type === query.get('type')),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
};

const pageWith = (visit: Visit, q: string, body: VNode | null, status = 200): Page => {
  const say = messagesIn(visit.locale);
  return {
    status,
    title: q ? say.search.titleOf(q) : say.search.title,
    description: say.search.hint,
    inOtherLanguage: 'there',
    trail: [],
    body: (
      <div class="wide list search">
        <h1>{say.search.title}</h1>
        <SearchForm visit={visit} q={q} />
        {body}
      </div>
    ),
  };
};

/** Nothing was asked, or nothing that has a word in it. */
const emptyPage = async ({ read, visit }: Context, q: string): Promise<Page> => {
  const say = messagesIn(visit.locale);
  return pageWith(
    visit,
    q,
    <>
      <p class="found">{q ? say.search.noWords : say.search.hint}</p>
      <Themes themes={await readThemes(read, visit.locale)} visit={visit} />
    </>,
  );
};

const nothingPage = async ({ read, visit }: Context, q: string): Promise<Page> => {
  const [themes, elsewhere, ...counts] = await Promise.all([
    readThemes(read, visit.locale),
    countSearch(read, q, otherLocale(visit.locale)),
    ...singleWords(q).map((word) => countSearch(read, word, visit.locale)),
  ]);
  const words = singleWords(q)
    .map((word, index) => ({ word, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0);
  return pageWith(
    visit,
    q,
    <NothingFound visit={visit} q={q} words={words} elsewhere={elsewhere} themes={themes} />,
  );
};

const resultPage = (visit: Visit, { q, type, page }: Asked, { data, meta }: SearchAnswer): Page => {
  const say = messagesIn(visit.locale);
  const { pageCount, total } = meta.pagination;
  const addressOf = (chosen: SearchType | undefined) => searchAddress(visit, { q, type: chosen });
  return pageWith(
    visit,
    q,
    <>
      <TypeChoices
        visit={visit}
        counted={countedTypes(meta.counts)}
        total={totalOf(meta.counts)}
        chosen={type}
        addressOf={addressOf}
      />
      <p class="found" role="status">
        {say.search.found(total, type)}
      </p>
      <Hits hits={data} visit={visit} first={(page - 1) * PAGE_SIZE + 1} />
      <Pagination
        visit={visit}
        page={page}
        pageCount={pageCount}
        addressOf={(wanted) => searchAddress(visit, { q, type, page: wanted })}
      />
    </>,
  );
};

/** @returns nothing for a page beyond the last */
export const searchPage = async (context: Context): Promise<Page | undefined> => {
  const { read, visit } = context;
  const asked = askedIn(visit);
  if (!asked.q) return emptyPage(context, '');
  if ([...asked.q].length > LONGEST_QUERY) {
    const { tooLong } = messagesIn(visit.locale).search;
    return pageWith(visit, '', <p class="found">{tooLong(LONGEST_QUERY)}</p>, 400);
  }
  const answer = await readSearch(read, asked, visit.locale);
  if (!answer) return emptyPage(context, asked.q);
  if (totalOf(answer.meta.counts) === 0) return nothingPage(context, asked.q);
  if (asked.page > Math.max(answer.meta.pagination.pageCount, 1)) return undefined;
  return resultPage(visit, asked, answer);
};
