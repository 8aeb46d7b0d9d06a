import { PUBLIC_TYPE_NAMES } from '../../../domain/public-types';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';
import { KIND_QUESTIONS, type KindChoice } from '../../record/row-kind';
import { type Asked, changesAddress } from './question';

interface Props {
  asked: Asked;
  visit: Visit;
}

/** Kinds of change as plain links. */
export const KindLinks = ({ asked, visit }: Props) => {
  const say = messagesIn(visit.locale);
  const { type } = asked;
  return (
    <nav class="choices" aria-label={say.record.changes.byKind}>
      <a href={changesAddress(visit, { type })} aria-current={asked.kind ? undefined : 'true'}>
        {say.all}
      </a>
      {(Object.keys(KIND_QUESTIONS) as KindChoice[]).map((kind) => (
        <a
          href={changesAddress(visit, { type, kind })}
          aria-current={asked.kind === kind ? 'true' : undefined}
        >
          {say.record.changes.choices[kind]}
        </a>
      ))}
    </nav>
  );
};

/** What was changed: a form that works without a script. */
export const TypeForm = ({ asked, visit }: Props) => {
  const say = messagesIn(visit.locale);
  return (
    <form class="filters" method="get" action={`/${visit.prefix}/changes`}>
      {asked.kind && <input type="hidden" name="kind" value={asked.kind} />}
      <label class="field">
        <span>{say.record.changes.byType}</span>
        <select name="type">
          <option value="">{say.all}</option>
          {PUBLIC_TYPE_NAMES.map((type) => (
            <option value={type} selected={asked.type === type}>
              {say.record.types[type]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say.list.filter}</button>
    </form>
  );
};
