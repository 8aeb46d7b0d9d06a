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

export const STATUS: FieldWords = {
  label: '状态',
  help: '现在到了哪一步，新建时一般是“尚未开始”。以后有变化时请另建一条“进展”，读者就能看到经过。',
};
