/** Pairs in which a number of the English may change or go and the translation is still right, or none can know. */
export const MAY_CHANGE = new Map([
  ['两项指标均增长8%。', '均 says one number of both'],
  ['播种面积稳定在3.2万亩。', 'the brackets say the same area again'],
  ['去年，城区新增绿道15公里。', 'which year 去年 is, the text does not say'],
  ['保持30%的增速，高于去年同期。', 'which year 去年 is, the text does not say'],
  ['全区常住人口城镇化率78.9%，比上年末提高0.6个百分点。', 'which year 上年 is, the text does not say'],
  ['过亿元项目开工5个，过亿元项目竣工5个。', 'each says the first amount of all'],
  ['（一）强化招商。（二）优化服务。', 'a list may be numbered in another way'],
  ['发挥“1+1>2”的效应。', 'a 1 may be an article'],
  ['新冠疫苗接种率达95%以上，24小时核酸检测点增至30个。', 'the 19 of COVID-19 is a name'],
  ['新冠疫苗接种率达95%以上。', 'the 19 of COVID-19 is a name'],
]);

/** The 1年内 of the seed may be within a year. */
export const ONE_YEAR = 'opened for classes within year.';
