const DIGITS = '零一二三四五六七八九';
const SMALL_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

const digitOf = (sign: string): number => {
  if (sign === '两') return 2;
  return sign === '〇' ? 0 : DIGITS.indexOf(sign);
};

const isUnit = (sign: string): boolean => sign in SMALL_UNITS || sign in LARGE_UNITS;

/** What a run of units multiplies by: 千万, 万亿. */
export const unitsProduct = (units: string): number =>
  [...units].reduce((product, sign) => product * (SMALL_UNITS[sign] ?? LARGE_UNITS[sign] ?? 1), 1);

/** Digits said one by one, as in a year: 二〇二二. */
const digitByDigit = (numeral: string): number => Number([...numeral].map(digitOf).join(''));

interface Reckoning {
  /** Closed by 亿, by 万, and what has been said since. */
  hundredMillions: number;
  tenThousands: number;
  section: number;
  digit: number | null;
  unit: number;
  zero: boolean;
}

const withUnit = (reckoning: Reckoning, sign: string): Reckoning | null => {
  const { digit, section, tenThousands, hundredMillions, unit } = reckoning;
  const small = SMALL_UNITS[sign];
  if (small) {
    const opensWithTen = small === 10 && digit === null && section === 0;
    if ((digit === null && !opensWithTen) || (section !== 0 && small >= unit)) return null;
    return { ...reckoning, section: section + (digit ?? 1) * small, digit: null, unit: small, zero: false };
  }
  const whole = section + (digit ?? 0);
  const next = { section: 0, digit: null, unit: LARGE_UNITS[sign] ?? 1, zero: false };
  if (sign === '万') return { ...reckoning, ...next, tenThousands: tenThousands + whole * 1e4 };
  return { ...next, tenThousands: 0, hundredMillions: hundredMillions + (tenThousands + whole) * 1e8 };
};

/** 三千五 is 3500, 三千零五 is 3005: a last digit counts the next smaller unit unless a 零 stands before it. */
const lastDigit = ({ digit, unit, zero }: Reckoning): number =>
  digit === null ? 0 : digit * (zero || unit < 100 ? 1 : unit / 10);

const whole = (numeral: string): number | null => {
  if (![...numeral].some(isUnit)) return digitByDigit(numeral);
  let reckoning: Reckoning = {
    hundredMillions: 0,
    tenThousands: 0,
    section: 0,
    digit: null,
    unit: 1,
    zero: false,
  };
  for (const sign of numeral) {
    if (isUnit(sign)) {
      const next = withUnit(reckoning, sign);
      if (!next) return null;
      reckoning = next;
    } else if (digitOf(sign) === 0) reckoning = { ...reckoning, zero: true };
    else if (reckoning.digit !== null) return null;
    else reckoning = { ...reckoning, digit: digitOf(sign) };
  }
  const { hundredMillions, tenThousands, section } = reckoning;
  return hundredMillions + tenThousands + section + lastDigit(reckoning);
};

/**
 * The number that Chinese numerals say: 一百二十, 两万三千, 一点五.
 * @returns nothing for a run of numerals that is no number, such as 万一 or 三五十
 */
export const chineseNumber = (numeral: string): number | null => {
  const [before = '', after] = numeral.split('点');
  const value = /^[百千万亿]/.test(before) ? null : whole(before);
  if (value === null || after === undefined) return value;
  return Number(`${value}.${[...after].map(digitOf).join('')}`);
};

const TWO_DIGITS =
  /^([十百千二三四五六七八九一两]*?)([一二三四五六七八两])([二三四五六七八九])([十百千万亿]*)$/;

/** Two numerals side by side mean one or the other: 两三 is two or three, 三四十 thirty or forty. */
export const eitherNumber = (numeral: string): number[] => {
  const [, before = '', one = '', other = '', units = ''] = TWO_DIGITS.exec(numeral) ?? [];
  const isApart = digitOf(other) - digitOf(one) === 1 || one + other === '三五';
  if (!isApart || /[一二三四五六七八九两]$/.test(before)) return [];
  return [before + one + units, before + other + units].flatMap((each) => chineseNumber(each) ?? []);
};

/** A day, a month or an hour, in figures or in numerals. */
export const smallNumber = (text: string): number =>
  /^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? Number.NaN);
