import { pinyin } from 'pinyin-pro';

const LONGEST = 80;

/** The shape of every slug and code: lower-case Latin words joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const withoutMarks = (text: string) => text.normalize('NFKD').replace(/\p{Mark}/gu, '');

const cutAtWord = (slug: string): string => {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut.slice(0, LONGEST);
};

/**
 * A slug for a title: Chinese by its pinyin (眼镜小镇 → yan-jing-xiao-zhen), Latin by its letters.
 * @returns an empty text when the title has no letter or digit at all
 */
export const slugFromTitle = (title: string): string => {
  const syllables = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const words =
    withoutMarks(syllables.join(' '))
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return cutAtWord(words.join('-'));
};

/** The first of `slug`, `slug-2`, `slug-3`, … that is free. */
export const firstFreeSlug = async (
  slug: string,
  isTaken: (candidate: string) => Promise<boolean>,
): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isTaken(candidate))) return candidate;
  }
};
