import type { TypeWords } from '../messages';

import { ORDER, SLUG } from './shared-fields';

/** What every report shares: the site, its themes and its indicators. */
export const siteTypes: Record<string, TypeWords> = {
  'api::site.site': {
    one: '网站',
    many: '网站',
    fields: {
      name: { label: '网站名称', help: '显示在每一页的顶部。' },
      publisher: { label: '主办单位', help: '由谁主办，显示在每一页的底部。' },
      tagline: { label: '一句话介绍', help: '显示在首页网站名称的下面。' },
      about: { label: '关于本站', help: '用两三句话说明这个网站是做什么的。' },
      notice: { label: '公告', help: '显示在每一页最上方的一句话，例如维护通知。没有就留空。' },
      contact: { label: '联系方式', help: '电话或电子邮箱，例如 bianji@example.cn。中英文共用。' },
    },
  },
  'api::theme.theme': {
    one: '领域',
    many: '领域',
    fields: {
      name: { label: '名称', help: '报告里的小标题，不带序号和符号，例如“民生福祉和社会事业”。' },
      slug: SLUG('名称'),
      order: ORDER,
    },
  },
  'api::indicator.indicator': {
    one: '指标',
    many: '指标',
    fields: {
      name: { label: '名称', help: '例如“地区生产总值”。同一个指标只建一次，各年共用。' },
      code: {
        label: '代码',
        help: '小写英文字母、数字和连字符，例如 regional-gdp。数据和目标靠它找到指标，用过以后请不要再改。',
      },
      unit: { label: '常用单位', help: '这个指标一般用什么单位，例如 亿元。数据里可以用同类的其他单位。' },
      direction: { label: '好的方向', help: '越高越好选“上升为好”，越低越好（如能耗）选“下降为好”。' },
      definition: { label: '说明', help: '用原文的话说明统计的是什么，没有就留空。' },
    },
  },
  'api::glossary-term.glossary-term': {
    one: '术语',
    many: '术语',
    fields: {
      term: { label: '中文术语', help: '照原文的写法，例如“专精特新”。翻译台会在原文里找出它。' },
      translation: {
        label: '约定的英文',
        help: '放在句子中间时的写法，例如 rural revitalization；除专名外不用大写。',
      },
      note: { label: '用法', help: '什么时候用，容易和什么混淆。没有就留空。' },
    },
  },
};
