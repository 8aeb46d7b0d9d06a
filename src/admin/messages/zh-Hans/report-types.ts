import type { TypeWords } from '../messages';

import { ORDER, REPORT, SLUG, STATED_IN, THEME, STANDING } from './shared-fields';

/** What was done: the report, its achievements, projects and honors. */
export const reportTypes: Record<string, TypeWords> = {
  'api::article.article': {
    one: '文章',
    many: '文章',
    fields: {
      kind: { label: '类型', help: '年度报告选“报告”；之后报道进展的文章选“后续报道”。' },
      kicker: { label: '引题', help: '标题上方的一行小字，没有就留空。' },
      title: { label: '标题', help: '照原文填写，不加书名号。' },
      subtitle: { label: '副标题', help: '标题下方的一行，没有就留空。' },
      publishedOn: { label: '发表日期', help: '报纸或网站首次刊登的日期，例如 2023-01-06。' },
      year: {
        label: '报告年份',
        help: '发表报告的年份，例如 2023。报告必填，一年只能发布一份；后续报道可以留空。',
      },
      lead: { label: '导语', help: '正文之前的几句开头，照原文填写。' },
      body: {
        label: '正文',
        help: '后续报道的全文放在这里。报告的成绩、荣誉、目标和举措请另建条目，不必在此重复。',
      },
      headings: { label: '分部标题', help: '报告四个部分各自的大标题。后续报道不用填。' },
      byline: { label: '署名', help: '按刊登的顺序，一项职务加一条，例如“记者：王某某”。' },
      photos: { label: '照片', help: '按刊登的顺序添加。暂时没有图片也可以先填图片说明。' },
      follows: {
        label: '所跟进的文章',
        help: '这篇后续报道跟进的是哪一份报告或哪一篇文章。报告本身不用填。',
      },
      sourceOutlet: { label: '首发媒体', help: '最早刊登的报纸或单位，例如“某某日报”。' },
      slug: SLUG('标题'),
    },
  },
  'api::achievement.achievement': {
    one: '成绩',
    many: '成绩',
    fields: {
      statement: { label: '原文', help: '报告里的一整句话，照抄，不删改。这句话里的数字另外填在“数据”里。' },
      figures: {
        label: '数据',
        help: '把句中的数字按顺序逐条填在这里。中英文共用，只填一次，英文页面会自动换算单位。',
      },
      theme: THEME,
      report: REPORT,
      year: { label: '年份', help: '取得成绩的年份，例如 2022。' },
      order: ORDER,
    },
  },
  'api::project.project': {
    one: '项目',
    many: '项目',
    fields: {
      name: { label: '名称', help: '项目的全称，照原文填写，例如“城市客厅项目”。' },
      ...STANDING,
      summary: { label: '简介', help: '用原文的话说明这是什么项目，一两句即可。' },
      figures: { label: '数据', help: '投资额、面积等数字逐条填在这里。中英文共用，只填一次。' },
      theme: THEME,
      measure: { label: '所属举措', help: '如果这个项目是为落实某条举措而建，请选它。' },
      statedIn: STATED_IN('项目'),
      report: REPORT,
      slug: SLUG('名称'),
      order: ORDER,
    },
  },
  'api::honor.honor': {
    one: '荣誉',
    many: '荣誉',
    fields: {
      title: { label: '荣誉名称', help: '照原文填写，例如“全国民主法治示范社区”。' },
      recipient: { label: '获得者', help: '获得荣誉的单位、社区或个人，照原文填写。' },
      level: { label: '级别', help: '授予机关的级别：国家级、省级、市级或区级。' },
      awardedBy: { label: '授予单位', help: '原文写明由谁授予时填写，没有写明就留空。' },
      year: { label: '年份', help: '获得荣誉的年份，例如 2022。' },
      theme: THEME,
      statedIn: STATED_IN('荣誉'),
      report: REPORT,
      order: ORDER,
    },
  },
};
