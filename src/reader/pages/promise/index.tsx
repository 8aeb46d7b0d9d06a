import { nameOf, readPromise } from '../../api/promise';
import { readReport } from '../../api/report';
import { readOtherLanguage } from '../../api/translation';
import { type PromiseKind, readStory } from '../../api/updates';
import { TargetChart } from '../../charts/target-chart';
import { targetFields } from '../../charts/target-fields';
import { messagesIn } from '../../messages';
import { movesOf } from '../../moves';
import type { Context, Page } from '../../page';
import { PromiseTemplate } from './template';

/** @returns nothing when nothing of that slug is published in the visitor's language */
export const promisePage = async (
  { read, visit }: Context,
  kind: PromiseKind,
  slug: string,
): Promise<Page | undefined> => {
  const { locale } = visit;
  const promised = await readPromise(read, kind, slug, locale);
  if (!promised) return undefined;
  const target = targetFields(promised);
  const year = target && promised.report?.year;
  const [story, other, report] = await Promise.all([
    readStory(read, kind, promised.documentId, locale),
    readOtherLanguage(read, kind, promised, locale),
    year ? readReport(read, year, locale) : undefined,
  ]);
  return {
    status: 200,
    title: nameOf(promised),
    description: promised.statedIn?.statement ?? promised.text ?? promised.summary ?? nameOf(promised),
    inOtherLanguage: other.isThere ? 'there' : 'missing',
    trail: [{ title: messagesIn(locale).kinds[kind], path: `/${kind}` }],
    body: (
      <PromiseTemplate
        promised={promised}
        kind={kind}
        moves={movesOf(story, story)}
        chart={
          target && report && <TargetChart target={target} updates={story} report={report} locale={locale} />
        }
        other={other}
        visit={visit}
      />
    ),
  };
};
