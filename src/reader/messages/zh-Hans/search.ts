import type { SearchMessages } from '../messages';

const types: SearchMessages['types'] = {
  article: '报道',
  target: '目标',
  project: '项目',
  measure: '举措',
  'progress-update': '进展',
  achievement: '成绩',
  honor: '荣誉',
  pathway: '路径',
  theme: '领域',
  indicator: '指标',
};

export const search: SearchMessages = {
  title: '搜索',
  titleOf: (q) => `搜索“${q}”`,
  label: '在报告和之后的报道中搜索',
  submit: '搜索',
  hint: '可以输入一个词、几个词或一个数字，例如一个项目的名称。',
  noWords: '请至少输入一个汉字、字母或数字。',
  tooLong: (allowed) => `搜索内容太长，最多${allowed}个字符，请缩短后再试。`,
  byType: '按类型查看',
  types,
  kinds: types,
  found: (count, type) => (type ? `找到${count}条${types[type]}。` : `共找到${count}条。`),
  about: (title) => `关于：${title}`,
  nothing: (q) => `没有找到与“${q}”有关的内容。`,
  advice: ['换一个说法，或者少用几个词。', '检查有没有错别字。'],
  onlyWord: (word, count) => `只搜索“${word}”（${count}条）`,
  elsewhere: (count) => `英文版中有${count}条结果`,
  browse: '按领域查看',
};
