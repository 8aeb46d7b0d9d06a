import { valueText } from '../../../domain/figure-text';
import type { Locale } from '../../../domain/vocabulary';
import {
  nameOf,
  type PromiseKind,
  type Promised,
  readPromise,
  readUpdates,
  type Update,
} from '../../api/promise';
import { readReport } from '../../api/report';
import { TargetChart } from '../../charts/target-chart';
import { targetFields } from '../../charts/target-fields';
import { Status } from '../../components/status';
import { dayText } from '../../dates';
import { messagesIn } from '../../messages';
import type { Context, Page } from '../../page';

/** The sentence of the report that promises or names it. */
const Quoted = ({ promised, locale }: { promised: Promised; locale: Locale }) => {
  const say = messagesIn(locale);
  const sentence = promised.statedIn?.statement ?? promised.text ?? promised.summary;
  return sentence ? (
    <section aria-labelledby="words">
      <h2 id="words">{say.inTheReport}</h2>
      <blockquote>
        <p>{sentence}</p>
      </blockquote>
    </section>
  ) : null;
};

const Story = ({ updates, locale }: { updates: Update[]; locale: Locale }) => {
  const say = messagesIn(locale);
  if (updates.length === 0) return <p>{say.noProgress}</p>;
  return (
    <ol class="story">
      {updates.map((update) => (
        <li>
          <time dateTime={update.asOf}>{dayText(update.asOf, locale)}</time>
          <Status status={update.progressStatus} locale={locale} />
          <p>{update.note}</p>
          {update.value !== null && <strong>{valueText(update, locale)}</strong>}
        </li>
      ))}
    </ol>
  );
};

/** @returns nothing when nothing of that slug is published in the visitor's language */
export const promisePage = async (
  { read, visit }: Context,
  kind: PromiseKind,
  slug: string,
): Promise<Page | undefined> => {
  const { locale, prefix } = visit;
  const promised = await readPromise(read, kind, slug, locale);
  if (!promised) return undefined;
  const updates = await readUpdates(read, kind, promised.documentId, locale);
  const say = messagesIn(locale);
  const report = promised.report ?? promised.pathway?.report;
  const target = targetFields(promised);
  const of = target && report?.year ? await readReport(read, report.year, locale) : undefined;
  return {
    status: 200,
    title: nameOf(promised),
    inOtherLanguage: 'there',
    trail: [{ title: say.kinds[kind], path: `/${kind}` }],
    body: (
      <article class="narrow promise">
        <h1>{nameOf(promised)}</h1>
        <p class="standing">
          <Status status={promised.progressStatus} locale={locale} />
        </p>
        {report?.year && (
          <p class="byline">
            <a href={`/${prefix}/reports/${report.year}`}>{say.reportOf(report.year)}</a>
            {promised.pathway && ` · ${say.pathway(promised.pathway.number)} ${promised.pathway.title}`}
          </p>
        )}
        <Quoted promised={promised} locale={locale} />
        {promised.measure && (
          <p class="belongs">
            <span class="note">{say.partOf}</span>
            <a href={`/${prefix}/measures/${promised.measure.slug}`}>{promised.measure.title}</a>
          </p>
        )}
        {target && of && <TargetChart target={target} updates={updates} report={of} locale={locale} />}
        <section aria-labelledby="story">
          <h2 id="story">{say.story}</h2>
          <Story updates={updates} locale={locale} />
        </section>
      </article>
    ),
  };
};
