import type { SharingMessages } from '../sharing';

export const sharing: SharingMessages = {
  everything: (site) => `${site}：最新发布`,
  progressOf: (name) => `${name}：进展`,
  updated: (name, status, day) => `${name}：${status}（截至${day}）`,
  reported: (value) => `报告的数值：${value}`,
  figuresOf: (year) => `${year}年报告的数据`,
  figuresNote: (site, year) => `${site}${year}年报告中的全部数据：指标、数值、单位、时期、增减幅度和位次。`,
  targetData: (statement) => `目标与进展：${statement}`,
  targetNote: (statement) => `“${statement}”这一目标的承诺值和历次报告的数值。`,
  standing: '目前状态',
};
