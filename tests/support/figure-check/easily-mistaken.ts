/** What reads alike and says something else: translations that are right, and ones that look as good and are not. */
export const EASILY_MISTAKEN: [source: string, right: string[], wrong: string[]][] = [
  // Words that begin like a period.
  [
    '提前三个月实现目标。',
    ['The goal was met three months ahead of schedule.'],
    ['The goal was met four months ahead of schedule.', 'The goal was met ahead of schedule.'],
  ],
  [
    '之前两个月完成改造。',
    ['The work was done two months before.'],
    ['The work was done five months before.'],
  ],
  [
    '前三个月完成投资5亿元。',
    ['CNY 500 million was invested in the first three months.'],
    ['CNY 500 million was invested in the first four months.'],
  ],
  // Stretches of time.
  [
    '近十年来，',
    ['For nearly a decade,', 'In the past ten years,'],
    ['For nearly two decades,', 'For nearly a year,'],
  ],
  [
    '坚持二十年。',
    ['It went on for two decades.', 'It went on for 20 years.'],
    ['It went on for three decades.', 'It went on for a decade.', 'It went on for 20 months.'],
  ],
  [
    '新时代十年成就。',
    ['Achievements of the decade of the new era.'],
    ['Achievements of two decades of the new era.', 'Achievements of the new era.'],
  ],
  [
    '建党一百周年。',
    ['The centenary of the Party.', 'The 100th anniversary of the Party.'],
    ['The anniversary of the Party.', 'The tenth anniversary of the Party.'],
  ],
  [
    '一刻钟便民生活圈。',
    ['15-minute living circles.', 'Living circles of a quarter of an hour.'],
    ['Living circles.', '10-minute living circles.', '15-hour living circles.'],
  ],
  [
    '半小时通勤圈。',
    ['A 30-minute commuting circle.', 'A half-hour commuting circle.', 'Half an hour to work.'],
    ['A 20-minute commuting circle.', 'A commuting circle.', 'Half a day to work.'],
  ],
  [
    '工期12个月。',
    ['Work takes a year.', 'Work takes 12 months.', 'Work takes one year.'],
    ['Work takes 12 years.', 'Work takes 12 weeks.', 'Work takes a month.'],
  ],
  [
    '工期18个月。',
    ['Work takes a year and a half.', 'Work takes one and a half years.', 'Work takes 18 months.'],
    ['Work takes two years and a half.', 'Work takes a month and a half.'],
  ],
  ['工期一年半。', ['Work takes a year and a half.', 'Work takes 18 months.'], ['Work takes 18 years.']],
  [
    '车程90分钟。',
    [
      'The drive takes one and a half hours.',
      'The drive takes an hour and a half.',
      'The drive takes 90 minutes.',
    ],
    ['The drive takes two and a half hours.', 'The drive takes 90 hours.'],
  ],
  [
    '车程1.5小时。',
    ['The drive takes an hour and a half.', 'The drive takes 90 minutes.'],
    ['The drive takes a day and a half.'],
  ],
  [
    '车程一个半小时。',
    ['The drive takes 90 minutes.', 'The drive takes one and a half hours.'],
    ['The drive takes half an hour.'],
  ],
  [
    '工期缩短3个月。',
    ['Work was three months shorter.', 'Work was a quarter, or 3 months, shorter.'],
    ['Work was three years shorter.', 'Work was 3 days shorter.'],
  ],
  [
    '保修期2年。',
    ['The warranty lasts two years.', 'The warranty lasts 24 months.'],
    ['The warranty lasts two months.', 'The warranty lasts 2 weeks.'],
  ],
  [
    '连续三个季度增长。',
    ['It grew for three consecutive quarters.', 'It grew for nine months.'],
    ['It grew for three months.'],
  ],
  [
    '三至五年内完成，前3年见效。',
    ['It takes three to five years and shows after the first 3 years.'],
    ['It takes three to five months and shows after the first 3 years.'],
  ],
  ['每天24小时服务。', ['The service runs 24 hours a day.'], ['The service runs 24 days.']],
  // Parts of a percentage point.
  [
    '提高0.3个百分点。',
    ['It rose by 0.3 of a percentage point.', 'It rose by 0.3 percentage points.'],
    ['It rose by 0.4 of a percentage point.', 'It rose by a percentage point.'],
  ],
  [
    '提高0.5个百分点。',
    ['It rose by half a percentage point.'],
    ['It rose by a quarter of a percentage point.', 'It rose by a percentage point.'],
  ],
  // Units.
  [
    '新建绿道10公里。',
    ['10 kilometres of greenway were built.'],
    ['10 miles of greenway were built.', '10 feet of greenway were built.'],
  ],
  [
    '新增场地300平方米。',
    ['300 square metres were added.'],
    ['300 square feet were added.', '300 square miles were added.'],
  ],
  ['粮食10吨。', ['10 tonnes of grain.'], ['10 pounds of grain.']],
  ['捐款10英镑。', ['10 pounds were given.'], ['10 dollars were given.']],
  // Hours.
  [
    '会议于上午9时召开。',
    [
      'The meeting opened at 9 a.m.',
      'The meeting opened at nine in the morning.',
      'The meeting opened at 9:00.',
      'The meeting opened at 9.',
    ],
    ['The meeting opened at 9 p.m.', 'The meeting opened at 9 in the evening.'],
  ],
  [
    '晚上11点停运。',
    ['Service stops at 11 p.m.', 'Service stops at 23:00.', 'Service stops at eleven at night.'],
    ['Service stops at 11 a.m.', 'Service stops at 11 in the morning.'],
  ],
  [
    '下午3时至5时开放。',
    ['It opens from 3 to 5 p.m.', 'It opens from 3 p.m. to 5 p.m.', 'It opens from 15:00 to 17:00.'],
    ['It opens from 3 to 5 a.m.', 'It opens from 3 a.m. to 5 p.m.'],
  ],
  ['上午9时至下午5时办理。', ['Open from 9 a.m. to 5 p.m.'], ['Open from 9 p.m. to 5 p.m.']],
  ['中午12时开席。', ['Lunch is at 12 p.m.', 'Lunch is at noon.'], ['Lunch is at 12 a.m.']],
  ['凌晨1点停电。', ['Power went off at 1 a.m.'], ['Power went off at 1 p.m.']],
  // Sizes in a word.
  [
    '新开工亿元以上项目35个。',
    [
      'Work began on 35 projects of more than 100 million yuan each.',
      'Work began on 35 projects of at least CNY 100 million.',
    ],
    [
      'Work began on 35 projects of more than a million yuan.',
      'Work began on 35 projects of more than a billion yuan.',
      'Work began on 35 projects.',
    ],
  ],
  [
    '千万元以上项目12个。',
    ['Twelve projects above 10 million yuan.', 'Twelve projects above ten million yuan.'],
    ['Twelve projects above a million yuan.'],
  ],
  [
    '10亿元以上项目3个。',
    ['Three projects above a billion yuan.', 'Three projects above one billion yuan.'],
    ['Three projects above 100 million yuan.', 'Three projects above a million yuan.'],
  ],
  // Signs.
  [
    '投资增长-1.5%。',
    [
      'Investment fell by 1.5%.',
      'A fall of 1.5% in investment.',
      'Investment growth was -1.5%.',
      'Investment growth was −1.5%.',
      'Investment growth was minus 1.5 per cent.',
      'A 1.5% decline in investment.',
      'Investment contracted slightly from the year before by 1.5%.',
    ],
    ['Investment saw growth of 1.5%.', 'Investment rose by 1.5%.', 'Investment fell by 2.5%.'],
  ],
  [
    '投资下降1.5%。',
    ['Investment fell by 1.5%.', 'Investment growth was -1.5%.'],
    ['Investment fell by 15%.', 'Investment growth was -2.5%.'],
  ],
  [
    '投资增长1.5%。',
    ['Investment grew by 1.5%.', 'Investment was 1.5% higher.'],
    ['Investment growth was -1.5%.'],
  ],
  [
    '增速为-0.3个百分点，区间5%-6%。',
    [
      'Growth was -0.3 percentage points, in a range of 5%-6%.',
      'Growth was 0.3 percentage points lower, in a range of 5–6%.',
    ],
    ['Growth was 0.3 percentage points, in a range of 5%-6%.'],
  ],
  // Years that only one language names.
  [
    '今年新增企业35家。',
    ['In 2023, 35 firms were added.', 'This year 35 firms were added.'],
    ['This year 35 firms and 2050 shops opened.', 'In 2023, 35 firms and 2050 shops opened.'],
  ],
  [
    '今年新增企业35家，比去年同期增长8%。',
    [
      'In 2023, 35 firms were added, 8% more than in the same period of 2022.',
      'This year 35 firms were added, 8% more than in the same period of 2022.',
      'In 2023, 35 firms were added, up 8% on the same period last year.',
    ],
    [
      'This year 35 firms were added, up 8% on the same period last year, in 2050 shops.',
      'In 2023, 35 firms were added, 8% more than in 2022 and 2021.',
    ],
  ],
  [
    '今年，投资同比增长5%。',
    ['In 2023, investment rose by 5% over last year.', 'Over 2022, investment rose by 5% in 2023.'],
    ['In 2023, investment rose by 5% over 2019.'],
  ],
  [
    '与2022年相比，今年增长5%。',
    ['In 2023 it grew by 5% over 2022, when 2022 was strong.'],
    ['In 2023 it grew by 5% over 2022 and 2020.'],
  ],
  // Names with numbers.
  [
    '二氧化碳减排5万吨。',
    ['CO2 was cut by 50,000 tonnes.', 'Carbon dioxide was cut by 50,000 tonnes.'],
    ['CO2 was cut by 5,000 tonnes.'],
  ],
  [
    '建成国家AAAA级景区。',
    ['A national 4A scenic area opened.', 'A national AAAA scenic area opened.'],
    [
      'A national AAA scenic area opened.',
      'A national 3A scenic area opened.',
      'A national 5A scenic area opened.',
      'A national scenic area opened.',
    ],
  ],
  [
    '走访十几个村。',
    ['More than ten villages were visited.', 'A dozen villages or so were visited.'],
    ['More than fifteen villages were visited.', 'More than twenty villages were visited.'],
  ],
  [
    '走访十余家企业。',
    ['More than a dozen firms were visited.', 'Over ten firms were visited.'],
    ['More than two dozen firms were visited.', 'Firms were visited.', '12 firms were visited.'],
  ],
  [
    '吸引80后创业。',
    ['It attracts people born in the 1980s.', 'It attracts the post-80s generation.'],
    ['It attracts people born in the 1990s.', 'It attracts people.'],
  ],
  ['吸引00后就业。', ['It attracts people born in the 2000s.'], ['It attracts people born in the 1990s.']],
  [
    '五一假期接待游客20万人次。',
    ['200,000 visits were made over the 1 May holiday.', '200,000 visits were made over May Day.'],
    ['200,000 visits were made over the 4 May holiday.', '200,000 visits were made over the 1 June holiday.'],
  ],
  [
    '“十一”国庆期间开放。',
    ['Open around October 1.', 'Open around National Day.'],
    ['Open around October 11.', 'Open around November 1.'],
  ],
  [
    '双十一期间成交3亿元。',
    ['Sales of CNY 300 million around 11 November.'],
    ['Sales of CNY 300 million around 12 November.'],
  ],
  ['满意率九成九。', ['99% were satisfied.'], ['90% were satisfied.', '9% were satisfied.']],
  ['降低一成半。', ['It fell by 15%.'], ['It fell by 10%.', 'It fell by 50%.']],
  [
    '门票打九折。',
    ['Tickets are 10% off.', 'Tickets cost 90% of the price.'],
    ['Tickets are 9% off.', 'Tickets are 20% off.'],
  ],
  ['商品打八五折。', ['Goods are 15% off.'], ['Goods are 85 yuan off.']],
  [
    '2022-2023学年招生500人。',
    [
      'In 2022/23, 500 pupils enrolled.',
      'In 2022/2023, 500 pupils enrolled.',
      'In 2022–23, 500 pupils enrolled.',
    ],
    ['In 2022/24, 500 pupils enrolled.', 'In 2021/22, 500 pupils enrolled.'],
  ],
  [
    '获一等奖1项、二等奖3项。',
    ['It won one first prize and three second prizes.'],
    ['It won one second prize and three third prizes.'],
  ],
  [
    '获一等奖1项。',
    ['It won one first prize.', 'It won a first prize.'],
    ['It won one second prize.', 'It won one third prize.'],
  ],
  // Said once in Chinese, and once in English.
  ['早8点到晚8点开放。', ['Open from 8 a.m. to 8 p.m.'], ['Open from 8 p.m. to 8 p.m.']],
  [
    '下午2时30分至5时开放。',
    ['Open from 2:30 to 5 p.m.', 'Open from 14:30 to 17:00.'],
    ['Open from 2:30 to 5 a.m.'],
  ],
  ['下午3点30分开始。', ['It began at 3:30 that afternoon.'], ['It began at 3:30 that morning.']],
  [
    '亿元以上项目开工5个，亿元以上项目竣工3个。',
    ['Work began on five projects of over CNY 100 million and ended on three.'],
    ['Work began on five projects of over CNY 10 million and ended on three.'],
  ],
  ['第一产业-1.5%。', ['Primary sector: -1.5%.'], ['Primary sector: 1.5%.']],
  [
    '今年新开工6个。',
    ['Work on six begins this year, 2023.', 'Work on six begins this year (2023).'],
    ['This year work on six begins, and 2025 is next.'],
  ],
  [
    '三个月内办结。',
    ['It is done within a quarter.', 'It is done within three months.'],
    ['It is done within a year.'],
  ],
  [
    '上午9时至12时、下午2时至5时开放。',
    ['Open from 9 a.m. to 12 noon and from 2 to 5 p.m.'],
    ['Open from 9 a.m. to 12 noon and from 2 to 5 a.m.'],
  ],
  [
    '吸引80、90后创业。',
    ['It attracts those born in the 1980s and 1990s.'],
    ['It attracts those born in the 1970s and 1990s.'],
  ],
];
