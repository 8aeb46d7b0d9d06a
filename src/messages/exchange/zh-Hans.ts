import { zhHans as messages } from '../zh-Hans';
import type { ExchangeMessages } from './messages';

const megabytes = (bytes: number): string => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;

export const zhHans: ExchangeMessages = {
  'file-too-large': ({ bytes, allowed }) => `文件为 ${megabytes(bytes)}，最大为 ${megabytes(allowed)}。`,
  'file-empty': () => '文件是空的。',
  'file-unpacks-too-large': ({ allowed }) =>
    `文件解压后会超过 ${megabytes(allowed)}，请重新另存为普通的 .xlsx 文件。`,
  'file-not-xliff': ({ found }) => `这不是 XLIFF 文件（实际为：${found}）。请上传导出的 .xlf 文件。`,
  'file-not-spreadsheet': ({ reason }) => `这不是可以读取的电子表格（${reason}）。请上传导出的 .xlsx 文件。`,
  'file-not-ours': ({ missing }) =>
    `文件不是由本系统导出的，或缺少${missing}。请重新导出，并在该文件中翻译。`,
  'file-malformed': ({ reason }) =>
    `文件不完整或标记已损坏（${reason}）。请在翻译工具中重新保存，或重新导出。`,
  'file-too-deep': ({ allowed }) => `元素嵌套超过 ${allowed} 层。`,
  'encoding-not-utf-8': ({ found }) => `文件编码为 ${found}，请另存为 UTF-8。`,
  'doctype-refused': () => '文件含有文档类型定义（DOCTYPE）。XLIFF 不使用它，请删除。',
  'version-unknown': ({ found, allowed }) => `文件版本为 XLIFF ${found}，可用：${allowed.join('、')}。`,
  'language-differs': ({ found, allowed }) => `文件的语言为 ${found}，应为 ${allowed}。`,
  'element-misplaced': ({ element, inside }) => `<${element}> 不能放在 <${inside}> 中。`,
  'document-unknown': () => '这份内容不在可以翻译的内容之中。',
  'document-doubled': () => '这份内容在文件中出现了两次，请只保留一份。',
  'publication-unknown': ({ found, allowed }) =>
    `文件称其依据第 ${found} 号发布，现行的是第 ${allowed} 号。请重新导出。`,
  'source-changed-since': ({ before, now, seq, currentSeq }) =>
    `导出之后中文又发布过（当时为第 ${seq} 号，现为第 ${currentSeq} 号）。` +
    `原为：${before ?? '（无）'} 现为：${now ?? '（无）'} 请重新导出。`,
  'source-altered': ({ found, expected }) =>
    `文件中的原文与现行的原文不同。应为：${expected} 实际为：${found}`,
  'segment-missing': ({ expected }) => `文件中缺少这一句段：${expected}`,
  'segment-doubled': () => '这一句段在文件中出现了两次，请只保留一个。',
  'segment-unknown': ({ found }) => `没有这一句段：${found}`,
  'segments-reordered': ({ found, expected }) =>
    `句段的次序已变（${found.join('、')}），应与导出时一致：${expected.join('、')}。`,
  'figure-altered': ({ label, found, expected }) =>
    `共用数据“${label}”应保持为“${expected}”，实际为“${found}”。数据只能在记录本身中修改。`,
  'link-altered': ({ found, expected }) => `标记或其链接被改动。应为 ${expected}，实际为 ${found}。`,
  'mark-lost': ({ mark, expected }) => `标记 ${mark} 丢失。译文需要含有：${expected}。`,
  'mark-added': ({ mark, allowed }) =>
    `标记 ${mark} 在原文中没有，或出现了两次。可用（各一次）：${allowed}。`,
  'marks-crossed': ({ mark }) => `标记 ${mark} 没有在应有的位置结束。标记可以嵌套，不能交叉。`,
  'mark-empty': ({ mark }) => `标记 ${mark} 中没有文字，请把所属的文字放在两个标签之间。`,
  'tag-broken': ({ found }) => `“${found}”不是完整的标签。请写成 ‹1›…‹/1›；单个 ‹ 请写成 ‹‹。`,
  'markup-in-text': ({ found }) => `译文中含有标记代码（${found}）。只接受普通文字和给定的标记。`,
  'character-refused': ({ character }) => `字符 ${character} 无法保存，请删除。`,
  'figures-differ': messages['figures-differ'],
  'cell-formula': ({ cell }) => `单元格 ${cell} 中是公式，请以文字填写译文。`,
  'cell-not-text': ({ cell }) =>
    `单元格 ${cell} 中是数字或日期，可能已被 Excel 改动。请设为文本格式后重新填写。`,
  'text-too-long-for-cell': ({ length, allowed }) =>
    `这段文字有 ${length} 个字符，一个单元格最多容纳 ${allowed} 个。这份内容请使用 XLIFF。`,
};
