import { messagesIn } from '../../../messages';
import type { Props } from './props';

/** Folded on a phone; always open beside the text on a wide screen, and on paper. */
export const Contents = ({ report, visit }: Props) => {
  const say = messagesIn(visit.locale);
  return (
    <nav class="contents" aria-label={say.contents}>
      <details>
        <summary>{say.contents}</summary>
        <ol>
          {report.contents.map(({ id, title, isPart }) => (
            <li class={isPart ? 'contents-part' : undefined}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
};
