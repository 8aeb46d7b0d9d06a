import { achievementMark, reportPath } from '../../../domain/addresses';
import { nameOf, type Promised } from '../../api/promise';
import type { PromiseKind } from '../../api/updates';
import { PageLink } from '../../components/page-link';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';

interface Props {
  promised: Promised;
  kind: PromiseKind;
  visit: Visit;
}

/** A sentence with what it names brought out. */
const Naming = ({ sentence, name }: { sentence: string; name: string }) => {
  const start = sentence.toLowerCase().indexOf(name.toLowerCase());
  if (!name || start < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, start + name.length)}</mark>
      {sentence.slice(start + name.length)}
    </>
  );
};

/** Where in the report the sentence stands. */
const placeOf = ({ promised, kind }: Props): string => {
  if (promised.statedIn) return `#${achievementMark(promised.statedIn.documentId)}`;
  if (kind === 'targets') return '#targets';
  return promised.pathway ? `#${promised.pathway.slug}` : promised.measure ? '#pathways' : '';
};

/** The words of the report that promise it or name it. */
export const Quotation = (props: Props) => {
  const { promised, kind, visit } = props;
  const say = messagesIn(visit.locale);
  const name = nameOf(promised);
  const sentence =
    promised.statedIn?.statement ?? promised.text ?? promised.measure?.text ?? promised.summary;
  const report = promised.report ?? promised.pathway?.report;
  return (
    <section aria-labelledby="words">
      <h2 id="words">{say.inTheReport}</h2>
      <blockquote>
        <p>
          <Naming sentence={sentence ?? name} name={kind === 'projects' ? name : ''} />
        </p>
      </blockquote>
      {report?.year && (
        <p class="source">
          <PageLink visit={visit} path={`${reportPath(report.year)}${placeOf(props)}`}>
            {report.title}
          </PageLink>
        </p>
      )}
    </section>
  );
};
