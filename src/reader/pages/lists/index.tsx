import { type FacetedList, isFacetedList } from '../../../domain/facets';
import { readFacets } from '../../api/facets';
import { inLanguage } from '../../api/language';
import { readList } from '../../api/list';
import { Pagination } from '../../components/pagination';
import { messagesIn } from '../../messages';
import type { Context, Page } from '../../page';
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

const listPage = async <Item,>(list: List<Item>, context: Context): Promise<Page | undefined> => {
  const { read, visit } = context;
  const say = messagesIn(visit.locale);
  const [linked = 'year', ...inForm] = facetsOf(list.name);
  const chosen = chosenIn(visit, [linked, ...inForm]);
  const wanted = pageNumber(visit.query.get('page'));
  const query = [inLanguage(visit.locale), list.query, ...filtersOf(list.name, chosen)].join('&');
  const [{ items, pageCount }, { total, facets }] = await Promise.all([
    readList(
      read,
      `/api/${list.name}?${query}&pagination[page]=${wanted}&pagination[pageSize]=${PAGE_SIZE}`,
      list.item,
    ),
    readFacets(read, list.name, visit.locale, chosen),
  ]);
  if (wanted > 1 && wanted > pageCount) return undefined;

  const choices = { visit, list: list.name, facets, chosen };
  return {
    status: 200,
    title: say.kinds[list.name],
    description: say.list.descriptions[list.name],
    inOtherLanguage: 'there',
    part: { number: wanted },
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
