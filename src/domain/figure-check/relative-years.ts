import type { Placed } from './account';
import type { Texts } from './said-once';

/** How English says the same year without naming it; 'same period of 2022' and 'this year (2023)' name it. */
const SAID_WITHOUT: [chinese: RegExp, english: RegExp][] = [
  [/^(?:今年|本年|当年)/, /\b(?:this|the current|that) year\b/gi],
  [
    /^(?:去年|上年|前年)/,
    /\b(?:last year|(?:the )?(?:previous|preceding|prior) year|the year before|a year (?:earlier|before|ago))\b/gi,
  ],
  [/^(?:明年|次年|翌年)/, /\b(?:next|(?:the )?(?:coming|following)) year\b|\bthe year after\b/gi],
  [/^同期/, /\bsame period\b(?! (?:of|in) (?:19|20)\d\d)/gi],
];

const NAMED_AFTER = /\byear(?=(?:, | \()(?:19|20)\d\d[,.)])/gi;

/** 去年, 同期: some year, of which the text does not say which. */
export const isRelativeYear = ({ quantity: { firm, readings } }: Placed): boolean =>
  !firm && readings.some(({ kind, value }) => kind === 'year' && Number.isNaN(value));

const yearOf = ({ quantity: { readings } }: Placed): number | undefined =>
  readings.find(({ kind }) => kind === 'year')?.value;

/**
 * The years that English may name where Chinese says 今年 or 去年: one for each that it does not
 * say so too, and beside it the year that a 同比 compares it with.
 */
export const namedForRelative = (source: Placed[], added: Placed[], texts: Texts): Set<Placed> => {
  const relative = source.filter(isRelativeYear);
  const unnamed = texts.translation.replace(NAMED_AFTER, '');
  const left = SAID_WITHOUT.map(([chinese, english]) => {
    const said = relative.filter(({ quantity }) => chinese.test(quantity.text)).length;
    return Math.max(0, said - [...unnamed.matchAll(english)].length);
  });
  const most = left.reduce((sum, many) => sum + many, 0);
  const years = [...new Set(added.flatMap((other) => yearOf(other) ?? []))].slice(0, most);
  const compared = texts.source.includes('同比') ? years.flatMap((year) => [year - 1, year + 1]) : [];
  return new Set(added.filter((other) => [...years, ...compared].includes(yearOf(other) ?? Number.NaN)));
};
