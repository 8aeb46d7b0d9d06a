/** Right pairs made from templates, with a formatting of numbers that owes nothing to the check. */

import { seededRandom } from '../random';

type Pair = [source: string, translation: string];

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 to 99 in Chinese numerals. */
const chinese = (value: number): string => {
  if (value <= 10) return NUMERALS[value] ?? '';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? NUMERALS[tens] : ''}十${ones ? NUMERALS[ones] : ''}`;
};

const counted = (value: number): string => (value === 2 ? '两' : chinese(value));

const UP_TO_NINETEEN = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const english = (value: number): string => {
  if (value < 20) return UP_TO_NINETEEN[value] ?? '';
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)]}${ones ? `-${UP_TO_NINETEEN[ones]}` : ''}`;
};

const ordinal = (value: number): string => {
  const last = value % 10;
  const isTeen = Math.floor(value / 10) % 10 === 1;
  const ending = isTeen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th');
  return `${value}${ending}`;
};

const commas = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 4 });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** Yuan as a careful translator says them: four digits of a million or of a billion, or all of them. */
const money = (yuan: number): string => {
  if (yuan >= 1e9) return `${Number((yuan / 1e9).toPrecision(4))} billion`;
  if (yuan >= 1e6) return `${Number((yuan / 1e6).toPrecision(4))} million`;
  return commas(yuan);
};

interface Draw {
  whole: (from: number, to: number) => number;
  /** A number with so many decimals, never a whole one. */
  decimal: (from: number, to: number, places: number) => number;
  one: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

const drawing = (seed: number): Draw => {
  const random = seededRandom(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return {
    whole,
    decimal: (from, to, places) => {
      const size = 10 ** places;
      const value = whole(from * size, to * size);
      return (value % 10 === 0 ? value + 1 : value) / size;
    },
    one: (items) => items[Math.floor(random() * items.length)] ?? items[0],
  };
};

const percentSign = (draw: Draw): string => draw.one(['%', ' per cent', ' percent']);
const yuanSign = (draw: Draw, text: string): string =>
  draw.one([`CNY ${text}`, `RMB ${text}`, `¥${text}`, `${text} yuan`]);

const TEMPLATES: ((draw: Draw) => Pair)[] = [
  (draw) => {
    const [value, growth] = [draw.decimal(10, 900, 2), draw.decimal(1, 30, 1)];
    const amount = yuanSign(draw, money(Math.round(value * 1e8)));
    return [
      `全年实现地区生产总值${value}亿元，同比增长${growth}%。`,
      draw.one([
        `Regional GDP for the year reached ${amount}, up ${growth}${percentSign(draw)} year on year.`,
        `Up ${growth}${percentSign(draw)} on a year earlier, regional GDP came to ${amount}.`,
      ]),
    ];
  },
  (draw) => {
    const value = draw.whole(11, 9999);
    const amount = yuanSign(draw, value >= 100 ? money(value * 1e4) : commas(value * 1e4));
    return [`争取专项资金${value}万元。`, `Special funds of ${amount} were secured.`];
  },
  (draw) => {
    const value = draw.decimal(1, 99, 1);
    return [`惠及群众${value}万人。`, `${commas(Math.round(value * 1e4))} people benefited.`];
  },
  (draw) => {
    const [one, other] = [draw.whole(3, 60), draw.whole(61, 400)];
    return [
      `新建学校${one}所，改造老旧小区${other}个。`,
      draw.one([
        `${capital(english(one))} schools were built and ${other} old residential compounds renovated.`,
        `The district renovated ${other} old residential compounds and built ${one} schools.`,
      ]),
    ];
  },
  (draw) => {
    const [count, items] = [draw.whole(11, 99), draw.whole(2, 10)];
    return [
      `出台${chinese(count)}条措施，完善${counted(items)}项机制。`,
      draw.one([
        `${capital(english(count))} measures were issued and ${english(items)} mechanisms improved.`,
        `It issued ${count} measures and improved ${items} mechanisms.`,
      ]),
    ];
  },
  (draw) => {
    const [value, points] = [draw.decimal(30, 99, 1), draw.decimal(0.1, 9, 1)];
    return [
      `覆盖率达到${value}%，提高${points}个百分点。`,
      `Coverage rose by ${points} percentage points to ${value}${percentSign(draw)}.`,
    ];
  },
  (draw) => {
    const [month, day, count] = [draw.whole(1, 12), draw.whole(1, 28), draw.whole(32, 99)];
    const [year, name] = [draw.whole(2015, 2025), MONTHS[month - 1]];
    return [
      `${year}年${month}月${day}日，${count}个项目集中开工。`,
      draw.one([
        `On ${day} ${name} ${year}, ${count} projects were started together.`,
        `On ${name} ${day}, ${year}, work began on ${count} projects.`,
        `Work began on ${english(count)} projects on ${ordinal(day)} ${name} ${year}.`,
      ]),
    ];
  },
  (draw) => {
    const [quarter, growth] = [draw.whole(1, 4), draw.decimal(1, 20, 1)];
    const name = draw.one([`the ${QUARTERS[quarter - 1]} quarter`, `Q${quarter}`]);
    return [
      `${draw.one(['第', ''])}${chinese(quarter)}季度规模工业增加值增长${growth}%。`,
      `Industrial value added grew by ${growth}${percentSign(draw)} in ${name}.`,
    ];
  },
  (draw) => {
    const [half, value] = [draw.whole(1, 2), draw.decimal(1, 90, 1)];
    return [
      `${half === 1 ? '上' : '下'}半年完成投资${value}亿元。`,
      `Investment in ${draw.one([`the ${QUARTERS[half - 1]} half of the year`, `H${half}`])} was ${yuanSign(draw, money(Math.round(value * 1e8)))}.`,
    ];
  },
  (draw) => {
    const tenths = draw.whole(3, 9);
    return [
      `近${chinese(tenths)}成企业增加了研发投入。`,
      `Nearly ${draw.one([`${tenths * 10}%`, `${tenths * 10} per cent`, `${english(tenths)} tenths`])} of enterprises spent more on research.`,
    ];
  },
  (draw) => {
    const value = draw.whole(60, 99);
    return [
      `百分之${chinese(value)}以上的村实现通水。`,
      `More than ${value}${percentSign(draw)} of villages have piped water.`,
    ];
  },
  (draw) => {
    const times = draw.whole(3, 9);
    return [
      `产值是${times}年前的${draw.one([String(times), chinese(times)])}倍。`,
      `Output is ${english(times)} times that of ${times} years ago.`,
    ];
  },
  (draw) => {
    const [from, more] = [draw.whole(3, 40), draw.whole(2, 30)];
    const dash = draw.one(['-', '至', '到', '—', '～']);
    return [
      `每年培育企业${from}${dash}${from + more}家。`,
      `${from}${draw.one(['–', ' to '])}${from + more} enterprises are to be fostered each year.`,
    ];
  },
  (draw) => {
    const [from, to] = [draw.whole(2, 5), draw.whole(6, 9)];
    return [
      `GDP增长${from}%—${to}%。`,
      `GDP is to grow by ${draw.one([`${from}–${to}%`, `${from} to ${to} per cent`, `between ${from}% and ${to}%`])}.`,
    ];
  },
  (draw) => {
    const value = draw.decimal(1, 90, 1);
    const mu = Math.round(value * 1e4);
    return [
      `播种面积${value}万亩。`,
      draw.one([
        `The sown area is ${commas(mu)} mu.`,
        `Crops were sown on ${commas(Number((mu / 15).toPrecision(4)))} hectares.`,
      ]),
    ];
  },
  (draw) => {
    const value = draw.decimal(10, 990, 1);
    return [
      `年产量${value}万吨。`,
      `Annual output is ${commas(value * 1e4)} tonnes, or ${Number((value / 100).toPrecision(5))} million tonnes.`.replace(
        /, or .*/,
        '.',
      ),
    ];
  },
  (draw) => {
    const [first, second, third] = [draw.whole(100, 999), draw.whole(1000, 9999), draw.whole(10, 99)];
    return [
      `新增企业${first}家。新增就业${second}人。新开工项目${third}个。`,
      `There were ${commas(second)} new jobs. ${capital(english(third))} projects were started. The number of enterprises rose by ${first}.`,
    ];
  },
  (draw) => {
    const [session, plan] = [draw.whole(15, 20), draw.whole(12, 15)];
    return [
      `贯彻党的${chinese(session)}大精神，落实“${chinese(plan)}五”规划。`,
      `Zhuhui will follow the ${ordinal(session)} National Congress and carry out the ${draw.one([ordinal(plan), ordinal(plan)])} Five-Year Plan.`,
    ];
  },
  (draw) => {
    const [place, count] = [draw.whole(2, 9), draw.whole(10, 31)];
    return [
      `综合排名全省第${chinese(place)}，获奖${count}项。`,
      `It ranked ${draw.one([ordinal(place), `No. ${place}`])} in the province and won ${english(count)} awards.`,
    ];
  },
  (draw) => {
    const value = draw.decimal(1, 99, 2);
    return [
      `进出口总额${value}亿美元。`,
      `Trade totalled ${draw.one(['US$', 'USD '])}${money(Math.round(value * 1e8))}.`,
    ];
  },
  (draw) => {
    const [from, count] = [draw.whole(2010, 2019), draw.whole(20, 90)];
    const dash = draw.one(['-', '—', '至']);
    return [
      `${from}${dash}${from + 5}年，建成公园${count}个。`,
      `${count} parks were completed ${draw.one([`from ${from} to ${from + 5}`, `in ${from}–${from + 5}`])}.`,
    ];
  },
  (draw) => {
    const [parts, count] = [draw.whole(3, 9), draw.whole(120, 900)];
    return [
      `${count}个村中，${chinese(parts + 1)}分之一建有养老服务中心。`,
      `Of the ${count} villages, ${draw.one(['one', 'a'])} ${['quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'][parts - 3]} of them have an elderly care centre.`,
    ];
  },
];

/** So many pairs, the templates in turn. */
export const templatePairs = (count: number, seed: number): Pair[] => {
  const draw = drawing(seed);
  return Array.from({ length: count }, (_, at) =>
    (TEMPLATES[at % TEMPLATES.length] ?? (() => ['', ''] as Pair))(draw),
  );
};
