import { messagesIn } from '../messages';
import type { Crumb, Visit } from '../page';

/** The way here from the home page; the page itself is its own heading. */
export const Trail = ({ trail, visit }: { trail: Crumb[]; visit: Visit }) => {
  const say = messagesIn(visit.locale);
  return (
    <nav class="trail wide" aria-label={say.trail}>
      <ol>
        {[{ title: say.home, path: '/' }, ...trail].map(({ title, path }) => (
          <li>
            <a href={`/${visit.prefix}${path}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
