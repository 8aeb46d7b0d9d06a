import type { TypeWords } from '../messages';

import { ORDER, REPORT, SLUG, STANDING } from './shared-fields';

/** What is promised, and how each promise fares. */
export const promiseTypes: Record<string, TypeWords> = {
  'api::target.target': {
    one: '目标',
    many: '目标',
    fields: {
      statement: { label: '原文', help: '报告里的承诺，照抄，例如“地区生产总值增长 8% 左右”。' },
      year: { label: '年份', help: '承诺在哪一年做到，例如 2023。' },
      ...STANDING,
      order: ORDER,
      indicatorCode: {
        label: '指标',
        help: '承诺的是哪个指标，可按名称查找。列表里没有时，请先到“指标”里新建。',
      },
      comparator: {
        label: '承诺方式',
        help: '“增长”是在上年基础上增长多少；“达到”是达到某个数；“保持”和“完成”可以不填数值。',
      },
      value: { label: '目标值', help: '只填数字，例如 8。中英文共用，只填一次。' },
      unit: { label: '单位', help: '填了目标值就要选单位。增长类目标选 % 或个百分点。' },
      qualifier: { label: '说法', help: '原文写“左右”选“大约”，写“以上”选“至少”；没有这类字眼选“准确”。' },
      report: REPORT,
      slug: SLUG('原文'),
    },
  },
  'api::pathway.pathway': {
    one: '路径',
    many: '路径',
    fields: {
      number: { label: '序号', help: '报告中的编号，例如 1。' },
      title: { label: '标题', help: '照原文填写，不带序号。' },
      report: REPORT,
      slug: SLUG('标题'),
    },
  },
  'api::measure.measure': {
    one: '举措',
    many: '举措',
    fields: {
      number: { label: '序号', help: '在所属路径中排第几，例如 2。' },
      title: { label: '标题', help: '举措的第一句，照原文填写。' },
      text: { label: '正文', help: '第一句之后的全部内容，照抄，不删改。' },
      ...STANDING,
      pathway: { label: '所属路径', help: '它在报告中归在哪条路径下。' },
      slug: SLUG('标题'),
    },
  },
  'api::progress-update.progress-update': {
    one: '进展',
    many: '进展',
    fields: {
      note: { label: '进展说明', help: '用一句话说明做到了什么，例如“主体工程完工，开始内部装修”。' },
      asOf: { label: '截至日期', help: '这句话说的是哪一天的情况，例如 2023-06-30。' },
      progressStatus: { label: '当时的状态', help: '截至那一天到了哪一步。' },
      value: { label: '已达到的数值', help: '有数字就填，只填数字，例如 5.2；没有就留空。' },
      unit: { label: '单位', help: '填了数值就要选单位。' },
      target: { label: '对应的目标', help: '目标、项目、举措三项里只选一项。' },
      project: { label: '对应的项目', help: '目标、项目、举措三项里只选一项。' },
      measure: { label: '对应的举措', help: '目标、项目、举措三项里只选一项。' },
      article: { label: '依据的文章', help: '报道这一进展的文章，读者可以点开查证。' },
    },
  },
};
