import type { AmountNoun, ChartMessages } from '../charts';

const NOUNS: Record<AmountNoun, string> = {
  money: '金额',
  area: '面积',
  mass: '重量',
  people: '人数',
  number: '',
};

export const charts: ChartMessages = {
  source: '资料来源：',
  data: '查看数据',
  download: '下载数据（CSV）',
  columns: {
    theme: '领域',
    indicator: '指标',
    code: '指标代码',
    period: '时期',
    value: '数值',
    unit: '单位',
    qualifier: '限定',
    change: '比上年增长（%）',
    rank: '名次',
    scope: '排名范围',
    target: '目标',
    comparator: '目标类型',
    what: '类别',
    date: '日期',
    status: '状态',
    note: '说明',
  },
  qualifiers: { exact: '', about: '左右', 'at-least': '以上', 'at-most': '以内' },
  comparators: { 'grow-by': '增长', reach: '达到', keep: '保持', fulfil: '完成' },
  unit: (unit) => `单位：${unit}`,
  barsFrom: (count, highest, lowest) => `横条图，共${count}项，从高到低：最高为${highest}，最低为${lowest}。`,
  change: {
    title: (names, change, count, grew) =>
      grew
        ? `${count}项指标中，${names}增长最快：${change}`
        : `${count}项指标均未增长，最高的${names}为${change}`,
    subtitle: (period) => `比上年增长，% · ${period}`,
  },
  rank: {
    allFirst: (count, scope) => `${count}项指标均列${scope}第一`,
    someFirst: (count, total, scope) => `${total}项指标中有${count}项列${scope}第一`,
    best: (names, place) => `最好的名次是${place}：${names}`,
    subtitle: (scope, size, period) => `${scope}排名，共${size}个名次 · ${period}`,
    description: (count, size) =>
      `名次图，共${count}项指标，每行从左到右为第1名至第${size}名，实心圆为所列名次。`,
    ofSize: (rank, size) => `第${rank}名，共${size}名`,
    elsewhere: '其他排名',
  },
  share: {
    title: (name, value) => `${name}：${value}`,
    highest: (names, value, count) => `${count}项占比中，${names}最高：${value}`,
    subtitle: (period) => `占比，以100%为整体 · ${period}`,
    description: (count) => `占比图，共${count}项，每行全长为100%。`,
  },
  amount: {
    title: (noun, names, value, count) =>
      `所列${count}项${NOUNS[noun]}中，${names}${noun === 'money' || noun === 'area' ? '最大' : '最多'}：${value}`,
    subtitle: (_noun, unit, period) => `单位：${unit} · ${period}`,
  },
  targets: {
    againstLastYear: ({ higher, lower, same, unknown }) =>
      `与上年实际相比，${[
        higher && `${higher}项目标更高`,
        lower && `${lower}项目标更低`,
        same && `${same}项目标持平`,
        unknown && `另有${unknown}项报告未列上年实际`,
      ]
        .filter(Boolean)
        .join('，')}`,
    range: (count, lowest, highest) => `${count}项增长目标，从${lowest}到${highest}`,
    subtitle: (before, year) => `比上年增长，% · ${before}年实际与${year}年目标`,
    description: (count, before, year) =>
      `哑铃图，共${count}项：空心圆为${before}年实际，实心圆为${year}年目标，报告未列实际的只有目标。`,
    result: (year) => `${year}年实际`,
    target: (year) => `${year}年目标`,
    noResult: (year) => `报告未列${year}年实际`,
    fromTo: (before, promised) => `${before} → ${promised}`,
  },
  target: {
    afterLastYear: (promised, year, before) => `目标为${promised}，${year}年实际为${before}`,
    standing: ({ value, asOf, promised, gap, isHigher }) =>
      `截至${asOf}为${value}，${gap ? `比目标（${promised}）${isHigher ? '高' : '低'}${gap}` : `与目标（${promised}）持平`}`,
    growthOf: (name) => `${name}比上年增长`,
    span: (from, to) => `${from}至${to}`,
    subtitle: (quantity, unit, period) => `${quantity}${unit && `，${unit}`} · ${period}`,
    description: (promised, points) => `折线图，横线为目标：${promised}。各点：${points.join('；')}。`,
    promise: (promised) => `目标：${promised}`,
    progress: '进展',
  },
};
