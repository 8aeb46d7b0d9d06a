import type { Theme } from '../../api/search';
import { otherPrefix } from '../../language';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';
import { searchAddress } from './presenter';

/** The report's headings: a way in for whoever does not know its words. */
export const Themes = ({ themes, visit }: { themes: Theme[]; visit: Visit }) => {
  const say = messagesIn(visit.locale);
  if (themes.length === 0) return null;
  return (
    <section aria-labelledby="browse">
      <h2 id="browse">{say.search.browse}</h2>
      <ul class="links">
        {themes.map(({ slug, name }) => (
          <li>
            <a href={`/${visit.prefix}/achievements?theme=${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface Props {
  visit: Visit;
  q: string;
  /** The words of the question that find something each by itself. */
  words: { word: string; count: number }[];
  /** How much the same question finds in the other language. */
  elsewhere: number;
  themes: Theme[];
}

/** What to do when nothing was found. */
export const NothingFound = ({ visit, q, words, elsewhere, themes }: Props) => {
  const say = messagesIn(visit.locale);
  const other = otherPrefix(visit.prefix);
  return (
    <>
      <p class="found">{say.search.nothing(q)}</p>
      <ul class="advice">
        {say.search.advice.map((advice) => (
          <li>{advice}</li>
        ))}
        {words.map(({ word, count }) => (
          <li>
            <a href={searchAddress(visit, { q: word })}>{say.search.onlyWord(word, count)}</a>
          </li>
        ))}
        {elsewhere > 0 && (
          <li>
            <a href={searchAddress({ ...visit, prefix: other }, { q })} hreflang={other}>
              {say.search.elsewhere(elsewhere)}
            </a>
          </li>
        )}
      </ul>
      <Themes themes={themes} visit={visit} />
    </>
  );
};
