import { byNewest } from '../api/newest';
import { readNewestArticles, readNewestUpdates } from '../api/news';
import { nameOf, readPromise } from '../api/promise';
import { type PromiseKind, readStory } from '../api/updates';
import { messagesIn } from '../messages';
import type { Answer, Context } from '../page';
import { type Entry, writeAtom } from './atom';
import { articleEntry, updateEntry } from './entries';

export const MOST = 50;

/** A feed of this address, which shows the same as a page. */
export const answerFeed = (context: Context, title: string, page: string, entries: Entry[]): Answer => {
  const { visit, site } = context;
  const { origin } = visit;
  const atom = writeAtom({
    identity: `feed${visit.path}/${visit.locale}`,
    locale: visit.locale,
    title,
    subtitle: site.notice ?? '',
    author: site.publisher ?? site.name,
    self: `${origin}/${visit.prefix}${visit.path}`,
    page: `${origin}/${visit.prefix}${page}`,
    entries,
  });
  return { status: 200, headers: { 'content-type': 'application/atom+xml; charset=utf-8' }, body: atom };
};

/** All that was published, newest first, each in the visitor's language if it is there. */
export const everythingFeed = async (context: Context): Promise<Answer> => {
  const { read, visit, site } = context;
  const [articles, updates] = await Promise.all([
    readNewestArticles(read, visit.locale, MOST),
    readNewestUpdates(read, visit.locale, MOST),
  ]);
  const entries = [
    ...articles.flatMap((article) => articleEntry(article, context)),
    ...updates.flatMap((update) => updateEntry(update, context)),
  ];
  const newest = entries.sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated)).slice(0, MOST);
  return answerFeed(context, messagesIn(visit.locale).sharing.everything(site.name), '/', newest);
};

/**
 * What was reported on one target, project or measure.
 * @returns nothing when nothing of that slug is published in the visitor's language
 */
export const promiseFeed = async (
  context: Context,
  kind: PromiseKind,
  slug: string,
): Promise<Answer | undefined> => {
  const { read, visit } = context;
  const promised = await readPromise(read, kind, slug, visit.locale);
  if (!promised) return undefined;
  const story = await readStory(read, kind, promised.documentId, visit.locale);
  const newest = story.sort(byNewest).slice(0, MOST);
  const entries = newest.flatMap((update) => updateEntry(update, context));
  const title = messagesIn(visit.locale).sharing.progressOf(nameOf(promised));
  return answerFeed(context, title, `/${kind}/${slug}`, entries);
};
