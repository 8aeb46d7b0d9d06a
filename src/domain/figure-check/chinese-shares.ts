import { chineseNumber } from './chinese-numerals';
import { ANY_NUMBER, amountOf } from './chinese-patterns';
import { chineseMeasure } from './measures';
import { reading, type Reading, share } from './quantity';
import { type Found, type Sheet, readAll } from './sheet';

const amount = (text: string): number => amountOf(text)?.value ?? Number.NaN;

/** A minus, not the dash of a range. */
const MINUS = '(?<minus>(?<=^|[\\s：:（(，,、]|(?![年月日号期周时分个点元万亿成倍家人])[一-龥])[-－−–])?';
/** A fall may be printed with its word or with a minus. */
const FALL = /(?:降|减|跌|下滑|收窄|缩|负增长)[^，。；\d]{0,6}$/;

/** 增长1.5倍 leaves two and a half times as much; 增长到1.5倍 does not. */
const INCREASE = /(?:增长|增加|提高|提升|上升|扩大|增幅|增|多|高出?|翻)(?:了|近|约|逾|超|超过|达|幅达)?$/;

const readFractions = (sheet: Sheet): void => {
  readAll(
    sheet,
    new RegExp(`(?<whole>百|千|万|${ANY_NUMBER})分之(?<part>百|${ANY_NUMBER})`, 'g'),
    ({ part }) => {
      const whole = { 百: 100, 千: 1000, 万: 10000 }[part('whole')] ?? amount(part('whole'));
      const said = part('part') === '百' ? 100 : amount(part('part'));
      return Number.isNaN(whole + said) ? null : [{ readings: [share(said, whole)] }];
    },
  );
  readAll(sheet, /(?<![\d/.])(?<part>\d{1,2})\/(?<whole>\d{1,3})(?![\d/])/g, ({ part }) => [
    { readings: [share(Number(part('part')), Number(part('whole')))] },
  ]);
};

const readPercents = (sheet: Sheet): void => {
  const one = (pattern: string, say: (value: number) => Reading) =>
    readAll(
      sheet,
      new RegExp(`${MINUS}(?<number>${ANY_NUMBER})${pattern}`, 'g'),
      ({ part, before }): Found[] | null => {
        const value = amount(part('number'));
        if (Number.isNaN(value)) return null;
        if (part('minus')) return [{ readings: [say(-value)] }];
        return [{ readings: [say(value), ...(FALL.test(before) ? [say(-value)] : [])] }];
      },
    );
  one('[多余几]?个?(?:百分点|pct)', (value) => reading('points', value));
  one('%', (value) => reading('percent', value));
  one('‰', (value) => share(value, 1000));
  readAll(
    sheet,
    /(?<tens>[一二三四五六七八九]|(?<![\d.])[1-9])成(?<ones>[二三四五六七八九半](?![个家户名项年月日条十百千万亿]))/g,
    ({ part }) => {
      const ones = part('ones') === '半' ? 5 : amount(part('ones'));
      return [{ readings: [reading('percent', amount(part('tens')) * 10 + ones)] }];
    },
  );
  readAll(sheet, /打(?<rest>[一二三四五六七八九]{1,2}|\d(?:\.\d)?)折/g, ({ part }) => {
    const said = amount(part('rest'));
    const left = said >= 10 ? said : said * 10;
    return [{ readings: [reading('percent', left), reading('percent', 100 - left)] }];
  });
  one('[多余]?成(?![为立功果员绩本长就都交套品分熟效人])', (value) => reading('percent', value * 10));
};

const readTimes = (sheet: Sheet): void => {
  readAll(sheet, new RegExp(`(?<number>${ANY_NUMBER})[多余]?倍(?![增数])`, 'g'), ({ part, before }) => {
    const value = amount(part('number'));
    if (Number.isNaN(value)) return null;
    const times = INCREASE.test(before) ? value + 1 : value;
    return [{ readings: [reading('times', times), reading('percent', value * 100)], open: false }];
  });
  readAll(sheet, /翻(?:了)?(?<times>[一两二三四])番|翻番|翻(?:了)?一?倍|成倍|倍增/g, ({ part, match }) => {
    const doublings = part('times') ? (chineseNumber(part('times')) ?? 1) : 1;
    const times = 2 ** doublings;
    const firm = !/成倍|倍增/.test(match[0]);
    return [{ readings: [reading('times', times), reading('percent', (times - 1) * 100)], firm }];
  });
};

const MONTHS = { dimension: 'calendar', scale: 1 } as const;
const HALF: Reading[] = [reading('percent', 50), reading('number', 0.5)];

const readHalves = (sheet: Sheet): void => {
  readAll(
    sheet,
    new RegExp(
      `(?<number>${ANY_NUMBER})(?<unit>个|年|天|倍|小时|岁|点)半(?<of>小时|钟头|星期|月)?(?!年|数)`,
      'g',
    ),
    ({ part }) => {
      const value = amount(part('number')) + 0.5;
      const measure = chineseMeasure(part('unit') + part('of'));
      return Number.isNaN(value) ? null : [{ readings: [reading('number', value, measure && { measure })] }];
    },
  );
  readAll(sheet, /半年/g, () => [{ readings: [reading('number', 6, { measure: MONTHS }), ...HALF] }]);
  readAll(sheet, /半(?<unit>个?小时|个?钟头|个月|天)/g, ({ part }) => {
    const unit = part('unit');
    const measure = chineseMeasure(unit);
    return [{ readings: [reading('number', 0.5, measure && { measure })], firm: unit !== '天' }];
  });
  readAll(sheet, /一半|半数|过半|减半|折半|大半/g, () => [{ readings: HALF }]);
  readAll(sheet, /半(?![导岛径成山截路])/g, () => [{ readings: HALF, firm: false }]);
};

/** Parts of a whole and multiples: 百分之九十, 5.3%, 0.5个百分点, 三成, 1.5倍, 翻一番, 一半. */
export const readChineseShares = (sheet: Sheet): void => {
  readFractions(sheet);
  readPercents(sheet);
  readTimes(sheet);
  readHalves(sheet);
};
