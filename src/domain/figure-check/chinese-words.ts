/**
 * A small numeral (up to ten) counts only before a measure word: 八个市场 is missed when English drops the eight,
 * while 八大市场, 五城区 and “三化” are names, whose numeral explains an English number but is not asked for.
 * Numerals above ten and all numbers in figures are always asked for: few idioms have them, and dropped
 * measures (十五条) do.
 */
export const MEASURE_WORDS = [
  '个|条|项|家|户|名|位|次|件|套|张|枚|所|座|栋|幢|间|处|批|类|种|期|届|轮|场|艘|辆|台|部|本|册|篇|份|支|只|棵|株|趟|班|对',
  '起|宗|例|笔|款|段|层|岁|人|口|村|镇|县|省|市|区|校|企|年|天|日|周|月|小时|分钟|秒|倍|元|吨|亩|公里|千米|米|公斤|斤|平方',
  '立方|公顷|千瓦|车道|车间|方面|年级|站|点|片|块|根|项目|企业',
].join('|');

/** Words with numerals in which nothing is counted. The longer ones first, so that they are taken whole. */
const NO_NUMBERS = [
  'COVID-19|CO2|SO2|NO2|千方百计|千家万户|千军万马|千载难逢|千变万化|千差万别|千丝万缕|千辛万苦|千秋万代|千言万语|成千上万|万水千山',
  '三番五次|三三两两|三心二意|三言两语|三令五申|三五成群|四面八方|四通八达|四平八稳|五湖四海|五花八门|五彩缤纷',
  '七上八下|乱七八糟|九牛一毛|十全十美|十字路口|十拿九稳|百花齐放|百折不挠|百年大计|百年树人|百尺竿头|百废待兴',
  '万无一失|万众一心|万紫千红|万象更新|独一无二|一心一意|一清二楚|一五一十|一举两得|一分为二|接二连三|不三不四',
  '举一反三|说一不二|一石二鸟|两全其美|两袖清风|始终如一',
  '第一时间|第一线|第一手|第一资源|第一要务|第一生产力|第一动力|第一书记|一方面|另一方面|进一步|一系列|一揽子',
  '一体化|一元化|一站式|一次性|一致性|一条龙|一盘棋|一张网|一把手|一窝蜂|一下子|一辈子|一阵子|一会儿|一点点|一部分',
  '一如既往|一以贯之|一视同仁|一目了然|一帆风顺|一鼓作气|一马当先|一脉相承|一触即发|一成不变|一劳永逸|一丝不苟',
  '一些|一批|一直|一定|一般|一起|一同|一致|一样|一旦|一切|一体|一律|一概|一贯|一向|一度|一线|一流|一带|一路|一道',
  '一并|一再|一经|一共|一齐|一时|一手|一面|一边|(?<![翻了])一番|一味|一律|一举|一生|统一|唯一|同一|单一|专一|万一|逐一',
  '(?<!分)之一|合一|归一|划一|不一|其一|一一|某一|任一|星期[一二三四五六日天]|礼拜[一二三四五六日天]|周[一二三四五六](?!年|岁|期|次|个|天|场)',
  '十分(?!之)|十足|百姓|百货|百合|百科|百般|千万(?=不|要|别|莫)|千金|万众|万物|万象|万能|万家|万岁|万事|万世|三明治|三轮车',
  '三角|三亚|三峡|三沙|三门峡|四川|四季(?!度)|四周(?!年)|四肢|五金|五谷|六安|七夕|八卦|九江|九龙|九华|十堰|百色|千岛',
  '万州|万宁|万达|万科|两口子|丝毫不|二维码|二手|二胡|二氧化碳|一氧化碳|二次元|三文鱼|三伏|三九天|五官|五行',
  '半导体|半岛|半径|半成品|半山|半截|半路|几十|数十|数百|数千|数万|几百|几千|若干',
].join('|');

const DAYS = '(?:三八|五一|五四|六一|七一|八一|九三|十一|双十|双十一|双十二|二七|一二·?九|九一八)';

/** Streets, squares and villages named after a day. */
const NAMED_AFTER_DAYS = `${DAYS}(?=路|街|巷|村|社区|广场|大道|桥|中学|小学|学校|厂|公园|里(?!程))`;

/** Not within a longer numeral: the 万家 of 2万家企业 is no word of its own. */
const ALONE = '(?<![第\\d.〇零一二两三四五六七八九十百千万亿])';

export const NO_NUMBER = new RegExp(`${ALONE}(?:${NO_NUMBERS}|${NAMED_AFTER_DAYS})`, 'g');

/** The day itself as a holiday, which English may name by its date. */
export const HOLIDAY = new RegExp(
  `${ALONE}${DAYS}(?=[”"’」]?(?:假期|黄金周|长假|小长假|国庆|劳动|国际|青年|运动|妇女|儿童|建党|建军|节|勋章|表彰|前夕|期间))`,
  'g',
);

/** After these a first place is a rank that was reached, not the name of a first thing. */
export const RANKED_BEFORE = /(?:排名?|排行|居|列|位|位次|名列|位列|获|夺得?|取得|得|占|为|保持|稳居)$/;
