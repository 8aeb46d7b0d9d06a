/** English words with numerals in which nothing is counted. */
const NO_NUMBERS = [
  'COVID-19|CO2|SO2|NO2|one of|no one|any one|one another|one by one|one-off|one-sided|one day|one-on-one|one-way|one and only|one thing',
  'second[- ]hand|second to none|second[- ]rate|second nature|split second|seconds?(?= thoughts?)|on second thought',
  'first[- ]class|first[- ]rate|first[- ]hand|first aid|first and foremost|first of all|at first|first name|in the first place',
  'third[- ]rate|once and for all|at once|once again|once more|all at once|five-a-side',
  'half-heart(?:ed|edly)|half-way|halfway|half-finished|half-hour(?=ly)|halftime|half-time|better half',
  'hundreds|thousands|tens|dozens|scores|millions|billions|trillions',
  'four corners|on all fours|high[- ]five|nine[- ]to[- ]five|at sixes and sevens|ten out of ten|forties|fifties',
].join('|');

/** 'hundreds of thousands' as a whole, so that no word of it is left over. */
export const NO_NUMBER = new RegExp(
  `(?<![\\d.] ?|-|(?:hundred|thousand) and )\\b(?:(?:several|a few|many|some|tens of|hundreds of|dozens of|scores of) (?:hundred|thousand|million|billion|trillion|dozen)s?|${NO_NUMBERS})\\b(?!-?\\d)`,
  'gi',
);

/** Before a figure that is told in round numbers. */
export const HEDGE =
  /\b(?:about|around|some|nearly|almost|approximately|roughly|over|than|above|close to|at least|up to|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:ed|es|ing)|an? estimated)\s+(?:(?:CNY|RMB|US\$|USD|¥|\$|€)\s?)?$/i;

/** After these, so many times is how much more, not how much in all. */
export const INCREASE =
  /\b(?:increas|rose|rise|rising|risen|grew|grow|climb|gain|jump|expan|up|surg|soar|higher|more)\w*(?: by)?(?: (?:about|nearly|almost|around|over|more than|some))?\s*$/i;

export const MONTHS = [
  'January|Jan\\.?',
  'February|Feb\\.?',
  'March|Mar\\.?',
  'April|Apr\\.?',
  'May',
  'June|Jun\\.?',
  'July|Jul\\.?',
  'August|Aug\\.?',
  'September|Sept?\\.?',
  'October|Oct\\.?',
  'November|Nov\\.?',
  'December|Dec\\.?',
];
