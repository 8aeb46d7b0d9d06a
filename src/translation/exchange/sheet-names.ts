/** The sheets of a spreadsheet, and what stands in which column of the first. */
export const SHEETS = {
  text: 'Translation 译文',
  glossary: 'Glossary 术语',
  legend: 'Legend 说明',
  /** Hidden from everybody: which publications the file was made from. */
  record: 'duixian',
} as const;

export const COLUMNS = { id: 0, where: 1, source: 2, target: 3, note: 4 } as const;

export const HEADERS = ['id', '位置 Where', '原文 Source', '译文 Translation', '备注 Note'];

export const RECORD_HEADERS = ['type', 'documentId', 'sourceSeq', 'sourceDigest', 'title'];

/** `article/abc123#body.3#s2`. */
export const rowId = (document: string, unit: string, segment: string): string =>
  `${document}#${unit}#${segment}`;

export const LEGEND = [
  '请只填写“译文”一栏。 · Fill in the column “Translation” only.',
  '‹1›…‹/1› 是粗体、链接等标记：译文中每个标记用一次，把它所属的文字放在中间。 · ‹1›…‹/1› are marks such as bold or a link: use each once, around the words it belongs to.',
  '单个 ‹ 请写成 ‹‹。 · Write a single ‹ as ‹‹.',
  '这一句的意思已译在别处时，请填 ‹-›。 · Where a sentence is already said in another one, enter ‹-›.',
  '灰色的数据两种语言共用，由系统换算，不能修改。 · The figures in grey are shared by both languages and converted by the system; they cannot be changed.',
  '请不要增删行或改变次序。 · Do not add, remove or move rows.',
];
