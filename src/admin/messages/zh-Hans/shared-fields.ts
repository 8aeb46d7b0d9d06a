import type { FieldWords } from '../messages';

/** Fields that several types have, said once. */

export const SLUG = (madeFrom: string): FieldWords => ({
  label: '网址名',
  help: `网页地址的最后一段，例如 cheng-shi-ke-ting。留空即可：首次保存时会按${madeFrom}的拼音生成，之后不会自动改变，分享过的链接一直有效。`,
});

export const ORDER: FieldWords = { label: '顺序', help: '在原文中排第几，从 1 数起，例如 3。' };

export const THEME: FieldWords = {
  label: '领域',
  help: '它在报告里归在哪个小标题下，例如“民生福祉和社会事业”。',
};

export const REPORT: FieldWords = { label: '所属报告', help: '写到它的是哪一份报告。' };

export const STATED_IN = (what: string): FieldWords => ({
  label: '出自哪条成绩',
  help: `提到这个${what}的那句“成绩”。没有对应的就留空。`,
});

/** Where a promise stands: two fields an editor fills, the others follow from the published progress updates. */
export const STANDING: Record<string, FieldWords> = {
  initialStatus: {
    label: '起始状态',
    help: '作出承诺时到了哪一步，一般是“尚未开始”。以后的变化请在后续报道中添加“进展”，读者就能看到经过。',
  },
  progressStatus: { label: '现状', help: '由最近一条已发布的进展决定，没有进展时为起始状态，不用填写。' },
  lastReportedOn: { label: '最近汇报', help: '最近一条已发布的进展说的是哪一天，不用填写。' },
  reportEvery: {
    label: '汇报周期（天）',
    help: '超过多少天没有新的进展，页面上就会写明，例如 90。',
  },
  latestValue: { label: '最近数值', help: '最近一条已发布的进展报告的数值，不用填写。' },
  latestUnit: { label: '数值单位', help: '最近数值的单位，不用填写。' },
};
