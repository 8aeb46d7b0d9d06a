import { nameOf, readPromise } from '../../api/promise';
import { readOtherLanguage } from '../../api/translation';
import { type PromiseKind, readStory } from '../../api/updates';
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
  const [story, other] = await Promise.all([
    readStory(read, kind, promised.documentId, locale),
    readOtherLanguage(read, kind, promised, locale),
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
        other={other}
        visit={visit}
      />
    ),
  };
};
