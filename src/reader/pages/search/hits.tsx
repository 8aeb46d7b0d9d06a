import type { Hit, Segment } from '../../api/search';
import { Status } from '../../components/status';
import type { Visit } from '../../page';
import { hitNotes, hitPath } from './presenter';

/** A text with what was found in it marked. */
const Marked = ({ segments }: { segments: Segment[] }) => (
  <>{segments.map(({ text, match }) => (match ? <mark>{text}</mark> : text))}</>
);

/** What has no title of its own is shown by its words. */
const isTold = ({ type }: Hit): boolean => type === 'achievement' || type === 'progress-update';

const HitItem = ({ hit, visit }: { hit: Hit; visit: Visit }) => {
  const path = hitPath(hit);
  const [kind, ...notes] = hitNotes(hit, visit);
  return (
    <li class="hit">
      <p class="note">
        <span class="hit-kind">{kind}</span>
        {notes.map((note) => (
          <span>{note}</span>
        ))}
        {hit.progressStatus && <Status status={hit.progressStatus} locale={visit.locale} />}
      </p>
      <h2 class={isTold(hit) ? 'told' : undefined}>
        {path ? (
          <a href={`/${visit.prefix}${path}`}>
            <Marked segments={hit.title} />
          </a>
        ) : (
          <Marked segments={hit.title} />
        )}
      </h2>
      {hit.excerpt.length > 0 && (
        <p class="excerpt">
          <Marked segments={hit.excerpt} />
        </p>
      )}
    </li>
  );
};

export const Hits = ({ hits, visit, first }: { hits: Hit[]; visit: Visit; first: number }) => (
  <ol class="hits" start={first}>
    {hits.map((hit) => (
      <HitItem hit={hit} visit={visit} />
    ))}
  </ol>
);
