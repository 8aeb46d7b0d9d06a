import type { Tag } from '../tags/tag';

/** The plain tag of a keyed one: whatever touches `articles*|locale=en` touches `articles*` too. */
const plainOf = (tag: Tag): Tag | undefined => {
  const mark = tag.indexOf('|');
  return mark <= 0 || mark === tag.length - 1 ? undefined : tag.slice(0, mark);
};

/** What is published changes less often than what is not: drafts are saved all day. */
const isPublished = (plain: Tag): number => Number(plain.endsWith('*'));

/**
 * At most so many tags, by which an answer is purged whenever it would be by all of its own, and perhaps once more:
 * those with most keys give way to the plain tag of their table, first among what is published.
 * @returns nothing if even the tables are too many
 */
export const fewer = (tags: ReadonlySet<Tag>, most: number): ReadonlySet<Tag> | undefined => {
  if (tags.size <= most) return tags;
  const keyed = new Map<Tag, Tag[]>();
  for (const tag of tags) {
    const plain = plainOf(tag);
    if (plain !== undefined) keyed.set(plain, [...(keyed.get(plain) ?? []), tag]);
  }
  const left = new Set(tags);
  for (const [plain, given] of [...keyed].sort(
    ([plain, one], [other, others]) => isPublished(other) - isPublished(plain) || others.length - one.length,
  )) {
    for (const tag of given) left.delete(tag);
    left.add(plain);
    if (left.size <= most) return left;
  }
  return undefined;
};
