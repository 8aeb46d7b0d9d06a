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
import { readIndicatorName } from '../../api/indicator';
import { Status } from '../../components/status';
import { dayText } from '../../dates';
import { targetDataset } from '../../linked-data/datasets';
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
  context: Context,
  kind: PromiseKind,
  slug: string,
): Promise<Page | undefined> => {
  const { read, visit } = context;
  const { locale, prefix } = visit;
  const promised = await readPromise(read, kind, slug, locale);
  if (!promised) return undefined;
  const [updates, indicator] = await Promise.all([
    readUpdates(read, kind, promised.documentId, locale),
    promised.indicatorCode ? readIndicatorName(read, promised.indicatorCode, locale) : undefined,
  ]);
  const years = [promised.year ?? [], updates.map(({ asOf }) => Number.parseInt(asOf, 10))].flat();
  const say = messagesIn(locale);
  const report = promised.report ?? promised.pathway?.report;
  return {
    status: 200,
    title: nameOf(promised),
    inOtherLanguage: 'there',
    trail: [{ title: say.kinds[kind], path: `/${kind}` }],
    feeds: [{ title: say.sharing.progressOf(nameOf(promised)), path: `/${kind}/${slug}/feed.atom` }],
    picture: `/${kind}/${slug}/picture.png`,
    linkedData:
      kind === 'targets'
        ? [targetDataset({ slug, statement: nameOf(promised), indicator, years }, context)]
        : [],
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
        <section aria-labelledby="story">
          <h2 id="story">{say.story}</h2>
          <Story updates={updates} locale={locale} />
        </section>
      </article>
    ),
  };
};
