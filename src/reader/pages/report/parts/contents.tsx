import { messagesIn } from '../../../messages';
import type { Props } from './props';

export const Contents = ({ report, visit }: Props) => {
  const say = messagesIn(visit.locale);
  return (
    <nav class="contents" aria-label={say.contents}>
      <h2>{say.contents}</h2>
      <ol>
        {report.contents.map(({ id, title, isPart }) => (
          <li class={isPart ? 'contents-part' : undefined}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
