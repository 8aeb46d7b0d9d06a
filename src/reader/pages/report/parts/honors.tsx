import { Untranslated } from '../../../components/untranslated';
import { messagesIn } from '../../../messages';
import type { Props } from './props';

export const Honors = ({ report, visit }: Props) => {
  const say = messagesIn(visit.locale);
  return (
    <section id="honors" aria-labelledby="honors-title">
      <h3 id="honors-title">{say.kinds.honors}</h3>
      {report.levels.map(({ level, name, honors }) => (
        <div class={`honors honors-${level}`}>
          <h4>{say.honorsOf(name, honors.length)}</h4>
          <ul>
            {honors.map((honor) => (
              <li>
                <strong>{honor.recipient}</strong>
                <span>{honor.title}</span>
                <Untranslated item={honor} visit={visit} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
