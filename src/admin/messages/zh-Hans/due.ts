import type { DueText } from '../due-texts';

export const due: Record<DueText, string> = {
  'due-title': '待汇报',
  'due-what': '超过汇报周期还没有新消息的目标、项目和举措，最久的在前。',
  'due-none': '没有待汇报的事项：每一项都在周期内汇报过。',
  'due-unreadable': '暂时读不到，请刷新页面再试。',
  'due-count': '共 {count} 项',
  'due-all': '查看全部',
  'due-kind': '类别',
  'due-name': '名称',
  'due-status': '现状',
  'due-since': '上次汇报',
  'due-days': '已有多久',
  'due-cadence': '{days} 天（周期 {cadence} 天）',
  'due-since-report': '{day}',
  'due-since-promise': '从未汇报（{day} 承诺）',
  'due-write': '写后续报道',
};
