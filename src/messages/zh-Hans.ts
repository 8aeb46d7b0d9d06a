import type { Locale } from '../domain/vocabulary';
import type { Messages } from './messages';

const languages: Record<Locale, string> = { 'zh-Hans': '中文', en: '英文' };

export const zhHans: Messages = {
  'locale-not-yours': ({ foreign, permitted }) =>
    `您的角色不能写入语言 ${foreign.join('、')}，只能写入：${permitted.join('、') || '无'}。`,
  'source-unknown': ({ seq }) => `sourceSeq ${seq} 不是这份内容的中文发布记录，请填写译文所依据的那一次`,
  'source-changed': ({ seq }) => `翻译期间中文有了改动，请对照第 ${seq} 号发布记录核对后再发布`,
  'figures-differ': ({ source, translation, sourceSentence, translationSentence }) => {
    const both = `：“${sourceSentence}”——“${translationSentence}”`;
    if (translation === null) return `中文里的“${source}”在英文里没有` + both;
    if (source === null) return `英文里的“${translation}”在中文里没有` + both;
    return `中文是“${source}”，英文是“${translation}”` + both;
  },
  'deliberate-malformed': ({ allowed }) =>
    `每一处有意不同的数字都要写明编号和理由，理由不超过 ${allowed} 个字`,
  'locale-is-kept': () => '中文和英文不能删除：用这种语言写的全部内容会随之消失。',
  'default-locale-is-kept': () => '默认语言只能是中文：所有译文都以中文为准。',
  'translation-needs-source': () => '译文只能在已有的中文内容上添加，不能单独新建。',
  'slug-malformed': ({ slug }) => `“${slug}”不能用作网址，只能是小写英文字母和数字，用单个连字符连接。`,
  'period-malformed': ({ period }) => `“${period}”不是时间范围，请填写 2022、2022-Q3 或 2022-06。`,
  'slug-taken': ({ slug }) => `网址名“${slug}”已被使用，请换一个。`,
  'code-taken': ({ code }) => `指标代码“${code}”已被使用，请换一个。`,
  'indicator-unknown': ({ code }) => `没有代码为“${code}”的指标，请先建立该指标或改用已有的代码。`,
  'figure-is-empty': () => '请至少填写数值、增幅或排名中的一项。',
  'value-needs-unit': () => '填写了数值，还需要选择单位。',
  'unit-needs-value': () => '选择了单位，还需要填写数值。',
  'unit-unknown': ({ unit }) => `未知的单位“${unit}”。`,
  'unit-of-other-kind': ({ unit, indicatorUnit }) =>
    `单位“${unit}”与该指标的单位“${indicatorUnit}”不是同一类。`,
  'unit-of-other-kind-than-target': ({ unit, targetUnit }) =>
    `单位“${unit}”与该目标的单位“${targetUnit}”不是同一类，无法比较。`,
  'rank-needs-scope': () => '填写了排名，还需要选择排名范围。',
  'scope-needs-rank': () => '选择了排名范围，还需要填写排名。',
  'comparator-needs-value': () => '“增长”或“达到”类的目标需要填写数值。',
  'growth-is-in-percent': ({ unit }) => `增长类目标的单位应为“%”或“个百分点”，而不是“${unit}”。`,
  'one-subject-only': ({ subjects }) =>
    `一条进展只能对应目标、项目、举措中的一个，现在选择了 ${subjects.length} 个。`,
  'subject-missing': () => '发布前请为这条进展选择一个目标、项目或举措。',
  'subject-not-public': () => '所选的目标、项目或举措在此语言中尚未发布，请先发布它。',
  'image-needs-alt': () => '发布前请为图片填写替代文字，说明图中有什么。',
  'body-image-needs-alt': ({ name }) =>
    `正文中的图片“${name}”没有替代文字。发布前请在媒体库中说明图中有什么，再重新插入正文。`,
  'source-not-public': () => '请先发布中文：译文以已发布的原文为准。',
  'number-out-of-range': ({ name }) => `${name}：数字过大，无法保存。`,
  'number-malformed': ({ name }) => `${name}：应为数字。`,
  'text-blank': () => '此项不能只有空格。',
  'theme-missing': () => '请选择报告中所属的领域；该领域需要有此语言的名称。',
  'indicator-in-use': ({ code }) => `已有数据或目标使用指标“${code}”，不能更改代码、换成另一类单位或删除。`,
  'theme-in-use': ({ entries }) =>
    `有 ${entries} 项已发布的内容属于这个领域，不能删除。请先把它们改到别的领域并发布，或撤回它们。`,
  'subject-has-updates': ({ updates }) => `有 ${updates} 条已发布的进展与此有关，请先撤回这些进展。`,
  'translation-is-public': () => '译文仍在发布中，请先撤回译文，或两种语言一起撤回。',
  'expected-text': () => '文字',
  'expected-number': () => '数字',
  'expected-whole-number': () => '整数',
  'expected-date': () => '日期，例如 2023-06-30',
  'expected-truth': () => 'true 或 false',
  'expected-two': ({ each }) => `两项的列表，每项为${each}`,
  'expected-list': ({ each }) => `列表，每项为${each}`,
  'pagination-mixed': () => 'pagination：page、pageSize 与 start、limit 不能同时使用。',
  'date-malformed': ({ value }) => `“${value}”不是日期，请按 2023-06-30 的格式填写。`,
  'text-unstorable': () => '请求中含有无法保存的字符（NUL）。',
  'multipart-not-here': () => '文件只能上传到 /upload 和 /api/upload，此处请发送 JSON。',
  'multipart-malformed': () => '请求的表单数据格式不正确。',
  'file-in-record': ({ name }) =>
    `“${name}”公开过，公开记录会一直展示它，所以不能替换，也不能删除。请另外上传新文件，再到页面里换上。`,
  'file-not-what-it-says': ({ name, type }) => `${name} 不是 ${type} 类型的文件。`,
  'query-operator-unknown': ({ path, operator, allowed }) =>
    `${path}：此处不能用“${operator}”。可用：${allowed.join('、')}。`,
  'query-operator-alone': ({ path, operator, allowed }) =>
    `${path}：“${operator}”在此处不能这样用。可以写名称，或单独使用其中一项：${allowed.join('、')}。`,
  'query-value-malformed': ({ path, expected }) => `${path}：应为 ${expected}。`,
  'report-needs-year': () => '报告需要填写年份才能发布。',
  'report-year-taken': ({ year }) => `${year} 年的报告已经发布过，一年只能有一份报告。`,
  'query-parameter-unknown': ({ name, allowed }) =>
    `此处没有参数“${name}”。可用的参数：${allowed.join('、') || '无'}。`,
  'query-name-unknown': ({ path, name, allowed }) =>
    `${path}：“${name}”在此处不公开。可用：${allowed.join('、')}。`,
  'query-value-unknown': ({ path, value, allowed }) =>
    `${path}：不能是 ${value}。可用：${allowed.join('、')}。`,
  'query-number-expected': ({ path, min, max }) => `${path}：应为 ${min} 到 ${max} 之间的整数。`,
  'query-list-expected': ({ path }) => `${path}：应为名称、名称列表或名称对象。`,
  'query-object-expected': ({ path }) => `${path}：应为对象，例如 ${path}[name]=value。`,
  'query-too-deep': ({ path, allowed }) => `${path}：层次过深，最多 ${allowed} 层。`,
  'query-too-many': ({ path, allowed }) => `${path}：内容过多，最多 ${allowed} 项。`,
  'report-year-malformed': ({ year }) => `year：“${year}”不是年份，应为四位数字，例如 2023。`,
  'search-needs-words': () => 'q：请填写要搜索的内容，至少含一个汉字、字母或数字。',
  'search-too-long': ({ allowed }) => `q：搜索内容过长，最多 ${allowed} 个字符。`,
  'moment-malformed': ({ path }) =>
    `${path}：应为日期，例如 2023-06-30，或时刻，例如 2023-06-30T12:00:00Z（网址中的加号写作 %2B）。`,
  'moment-not-come-yet': ({ path, today }) => `${path}：这个时间还没有到，最晚可以是今天（${today}）。`,
  'report-not-found': ({ year, locale }) => `没有以 ${locale} 发布的 ${year} 年报告。`,
  'significance-unknown': ({ allowed }) => `significance：只能是 ${allowed.join('、')}。`,
  'significance-missing': ({ allowed }) =>
    `此内容已经公开，再次发布时请说明是什么样的修改（significance：${allowed.join('、')}）。`,
  'change-note-missing': ({ locale }) =>
    `请用${languages[locale]}写一句给读者看的说明（changeNote）：改了什么，为什么改。`,
  'change-note-too-long': ({ allowed }) => `给读者看的说明过长，最多 ${allowed} 个字。`,
  'change-note-language': ({ locale }) =>
    `这段说明会出现在${languages[locale]}页面上，请用${languages[locale]}填写。`,
  'change-note-malformed': ({ locales }) =>
    `changeNote 应为一段文字；同时发布几种语言时，请每种语言各写一段：${locales.join('、')}。`,
  'withdrawal-note-missing': ({ locale }) =>
    `请用${languages[locale]}写明撤回的原因（changeNote），读者打开原来的网址时会看到。`,
  'withdraw-first': () => '此内容正在公开，不能直接删除。请先撤回并写明原因，再删除。',
  'as-of-in-future': ({ asOf, today }) => `截至日期 ${asOf} 还没有到，最晚只能是今天（${today}）。`,
  'record-is-kept': () => '发布记录只由系统写入，任何人都不能添加、修改或删除。',
  'changes-mixed': () => 'since（从旧到新）与 before、order=newest（从新到旧）不能同时使用。',
  'history-not-found': () => '公开记录中没有这项内容。',
  'difference-needs-two': () => '比较两次发布需要给出两个序号：from 和 to。',
  gone: ({ title, day, note }) => `“${title}”已于 ${day} 撤回。${note ?? '撤回时没有写明原因。'}`,
};
