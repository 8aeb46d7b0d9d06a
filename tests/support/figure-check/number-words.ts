/** Numbers written out in each language, for the check to read back; nothing here is shared with it. */

const CHINESE = [...'零一二三四五六七八九'];

/** Up to 9999, as said within a longer number: a gap in the places is a 零. */
const chineseSection = (value: number): string => {
  let said = '';
  let gap = false;
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) gap ||= said !== '';
    else {
      said += `${gap ? '零' : ''}${CHINESE[digit]}${unit}`;
      gap = false;
    }
  }
  return said;
};

/** 1 to 9999 9999 9999 in Chinese numerals, and the same with 万亿 above. */
export const chineseWords = (value: number): string => {
  if (value >= 1e12) {
    const rest = value % 1e12;
    const trillions = chineseSection(Math.floor(value / 1e12));
    if (rest === 0) return `${trillions}万亿`;
    const joined = rest < 1e8 ? `亿${rest < 1e7 ? '零' : ''}` : rest < 1e11 ? '零' : '';
    return `${trillions}万${joined}${chineseWords(rest)}`;
  }
  let said = '';
  for (const [size, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const section = Math.floor(value / size) % 1e4;
    if (section === 0) continue;
    said += `${said !== '' && section < 1000 ? '零' : ''}${chineseSection(section)}${unit}`;
  }
  return said.replace(/^一十/, '十');
};

const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const englishSection = (value: number): string => {
  if (value >= 100) {
    const rest = value % 100;
    return `${ENGLISH[Math.floor(value / 100)]} hundred${rest ? ` and ${englishSection(rest)}` : ''}`;
  }
  if (value < 20) return ENGLISH[value] ?? '';
  return `${TENS[Math.floor(value / 10)]}${value % 10 ? `-${ENGLISH[value % 10]}` : ''}`;
};

/** 1 to 999,999,999,999,999 in English words. */
export const englishWords = (value: number): string => {
  const said: string[] = [];
  for (const [size, word] of [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
    [1e3, ' thousand'],
  ] as const) {
    const section = Math.floor(value / size) % 1000;
    if (section) said.push(`${englishSection(section)}${word}`);
  }
  const last = value % 1000;
  if (last) said.push(`${said.length && last < 100 ? 'and ' : ''}${englishSection(last)}`);
  return said.join(' ');
};
