import type { FacetedList } from '../../../domain/facets';
import type { Level, Status as StatusCode } from '../../../domain/vocabulary';
import type { Choice, Facets } from '../../api/facets';
import { Status } from '../../components/status';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';
import { type Chosen, type Facet, listAddress } from './list';

interface Props {
  visit: Visit;
  list: FacetedList;
  facets: Facets['facets'];
  chosen: Chosen;
}

const choiceName = (facet: Facet, { value, name }: Choice, visit: Visit): string => {
  const say = messagesIn(visit.locale);
  if (facet === 'status') return say.statuses[value as StatusCode];
  if (facet === 'level') return say.levels[value as Level] ?? value;
  if (facet === 'kind') return say.list.articleKinds[value as 'report' | 'follow-up'];
  return name ?? (facet === 'year' ? say.list.year(Number(value)) : value);
};

/** Plain links, so that every choice has an address; the counts say what is behind each. */
export const ChoiceLinks = ({ visit, list, facets, chosen, facet }: Props & { facet: Facet }) => {
  const say = messagesIn(visit.locale);
  const choices = facets[facet] ?? [];
  if (choices.length < 2 && !chosen[facet]) return null;
  const { [facet]: _, ...others } = chosen;
  const all = choices.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav class="choices" aria-label={say.list.by[facet]}>
      <a href={listAddress(visit, list, others)} aria-current={chosen[facet] ? undefined : 'true'}>
        {say.all} <span class="count">{all}</span>
      </a>
      {choices.map((choice) => (
        <a
          href={listAddress(visit, list, { ...others, [facet]: choice.value })}
          aria-current={chosen[facet] === choice.value ? 'true' : undefined}
        >
          {facet === 'status' ? (
            <Status status={choice.value as StatusCode} locale={visit.locale} />
          ) : (
            choiceName(facet, choice, visit)
          )}{' '}
          <span class="count">{choice.count}</span>
        </a>
      ))}
    </nav>
  );
};

/** A choice that nothing answers to is still what was chosen. */
const withChosen = (choices: Choice[], value: string | undefined): Choice[] =>
  value === undefined || choices.some((choice) => choice.value === value)
    ? choices
    : [...choices, { value, name: null, count: 0 }];

const Select = ({ visit, facets, chosen, facet }: Omit<Props, 'list'> & { facet: Facet }) => {
  const say = messagesIn(visit.locale);
  return (
    <label class="field">
      <span>{say.list.by[facet]}</span>
      <select name={facet}>
        <option value="">{say.all}</option>
        {withChosen(facets[facet] ?? [], chosen[facet]).map((choice) => (
          <option value={choice.value} selected={chosen[facet] === choice.value}>
            {choiceName(facet, choice, visit)} ({choice.count})
          </option>
        ))}
      </select>
    </label>
  );
};

/** The other facets: a form that an old phone can send without a script. */
export const ChoiceForm = ({ visit, list, facets, chosen, linked, inForm }: Props & FormProps) => {
  const say = messagesIn(visit.locale);
  const offered = inForm.filter((facet) => (facets[facet] ?? []).length > 1 || chosen[facet]);
  if (offered.length === 0) return null;
  return (
    <form class="filters" method="get" action={`/${visit.prefix}/${list}`}>
      {chosen[linked] && <input type="hidden" name={linked} value={chosen[linked]} />}
      {offered.map((facet) => (
        <Select visit={visit} facets={facets} chosen={chosen} facet={facet} />
      ))}
      <button type="submit">{say.list.filter}</button>
    </form>
  );
};

interface FormProps {
  /** The facet that stands as links; the form carries it along. */
  linked: Facet;
  inForm: Facet[];
}
