import { z } from 'zod';

import { type FacetedList, isFacetedList } from '../../../domain/facets';
import { SOURCE_LOCALE } from '../../../domain/vocabulary';
import { readFacets } from '../../api/facets';
import { readList } from '../../api/list';
import type { ReadRest } from '../../api/rest';
import { Pagination } from '../../components/pagination';
import { otherLocale } from '../../language';
import { messagesIn } from '../../messages';
import type { Context, Page, Visit } from '../../page';
import { achievements } from './achievements';
import { articles } from './articles';
import { ChoiceForm, ChoiceLinks } from './choices';
import { honors } from './honors';
import { chosenIn, facetsOf, filtersOf, type List, listAddress } from './list';
import { measures } from './measures';
import { projects } from './projects';
import { targets } from './targets';

const PAGE_SIZE = 100;

const pageNumber = (text: string | null): number => (text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1);

/** Whether a list has so many pages in the other language as well. */
const isInBoth = async (
  read: ReadRest,
  name: FacetedList,
  page: number,
  { locale }: Visit,
): Promise<boolean> => {
  if (page === 1) return true;
  const path = `/api/${name}?locale=${otherLocale(locale)}&pagination[page]=1&pagination[pageSize]=1`;
  const { pageCount: count } = await readList(read, path, z.unknown());
  return count > (page - 1) * PAGE_SIZE;
};

const listPage = async <Item,>(list: List<Item>, context: Context): Promise<Page | undefined> => {
  const { read, visit } = context;
  const say = messagesIn(visit.locale);
  const [linked = 'year', ...inForm] = facetsOf(list.name);
  const chosen = chosenIn(visit, [linked, ...inForm]);
  const wanted = pageNumber(visit.query.get('page'));
  const query = [`locale=${visit.locale}`, list.query, ...filtersOf(list.name, chosen)].join('&');
  const [{ items, pageCount }, { total, facets }, source] = await Promise.all([
    readList(
      read,
      `/api/${list.name}?${query}&pagination[page]=${wanted}&pagination[pageSize]=${PAGE_SIZE}`,
      list.item,
    ),
    readFacets(read, list.name, visit.locale, chosen),
    visit.locale === SOURCE_LOCALE ? undefined : readFacets(read, list.name, SOURCE_LOCALE, chosen),
  ]);
  const untranslated = (source?.total ?? total) - total;
  if (wanted > 1 && wanted > pageCount) return undefined;

  const choices = { visit, list: list.name, facets, chosen };
  return {
    status: 200,
    title: say.kinds[list.name],
    description: say.list.descriptions[list.name],
    inOtherLanguage: 'there',
    part: { number: wanted, isInBoth: await isInBoth(read, list.name, wanted, visit) },
    body: (
      <div class="wide list">
        <h1>{say.kinds[list.name]}</h1>
        <p class="lead">{say.list.descriptions[list.name]}</p>
        <ChoiceLinks {...choices} facet={linked} />
        <ChoiceForm {...choices} linked={linked} inForm={inForm} />
        {Object.keys(chosen).length > 0 && (
          <p class="found">
            {say.list.found(total)} <a href={listAddress(visit, list.name, {})}>{say.list.clear}</a>
          </p>
        )}
        {items.length > 0 ? await list.rows(items, context) : <p class="found">{say.list.nothing}</p>}
        {untranslated > 0 && (
          <p class="found">
            <a href={listAddress({ ...visit, prefix: 'zh' }, list.name, chosen)} hreflang="zh-Hans">
              {say.list.untranslated(untranslated)}
            </a>
          </p>
        )}
        <Pagination
          visit={visit}
          page={wanted}
          pageCount={pageCount}
          addressOf={(page) => listAddress(visit, list.name, chosen, page)}
        />
      </div>
    ),
  };
};

const LISTS: Record<FacetedList, (context: Context) => Promise<Page | undefined>> = {
  articles: (context) => listPage(articles, context),
  achievements: (context) => listPage(achievements, context),
  honors: (context) => listPage(honors, context),
  projects: (context) => listPage(projects, context),
  targets: (context) => listPage(targets, context),
  measures: (context) => listPage(measures, context),
};

/** @returns nothing when there is no such list, or no such page of it */
export const listNamed = async (context: Context, name: string): Promise<Page | undefined> =>
  isFacetedList(name) ? LISTS[name](context) : undefined;
