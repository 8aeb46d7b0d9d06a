import { LONGEST_QUERY, type SearchType } from '../../../domain/search';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';

/** The question; a chosen type does not outlive it, for the next question may find other things. */
export const SearchForm = ({ visit, q }: { visit: Visit; q: string }) => {
  const say = messagesIn(visit.locale);
  return (
    <form class="search-form" role="search" method="get" action={`/${visit.prefix}/search`}>
      <label for="q">{say.search.label}</label>
      <div class="search-row">
        <input id="q" name="q" type="search" value={q} maxLength={LONGEST_QUERY} autocomplete="off" />
        <button type="submit">{say.search.submit}</button>
      </div>
    </form>
  );
};

interface Choices {
  visit: Visit;
  counted: { type: SearchType; count: number }[];
  total: number;
  chosen: SearchType | undefined;
  addressOf: (type: SearchType | undefined) => string;
}

/** How much was found of each kind, each a link to it alone. */
export const TypeChoices = ({ visit, counted, total, chosen, addressOf }: Choices) => {
  const say = messagesIn(visit.locale);
  if (counted.length < 2 && !chosen) return null;
  return (
    <nav class="choices" aria-label={say.search.byType}>
      <a href={addressOf(undefined)} aria-current={chosen ? undefined : 'true'}>
        {say.all} <span class="count">{total}</span>
      </a>
      {counted.map(({ type, count }) => (
        <a href={addressOf(type)} aria-current={chosen === type ? 'true' : undefined}>
          {say.search.types[type]} <span class="count">{count}</span>
        </a>
      ))}
    </nav>
  );
};
