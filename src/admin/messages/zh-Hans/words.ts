import type { OwnText, PanelMessages } from '../messages';

export const choices: PanelMessages['choices'] = {
  'not-started': '尚未开始',
  'under-way': '进行中',
  delayed: '延期',
  'partly-achieved': '部分完成',
  achieved: '已完成',
  dropped: '不再推进',

  report: '报告',
  'follow-up': '后续报道',

  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  district: '区级',

  'grow-by': '增长',
  reach: '达到',
  keep: '保持',
  fulfil: '完成',

  exact: '准确',
  about: '大约',
  'at-least': '至少',
  'at-most': '至多',

  up: '上升为好',
  down: '下降为好',

  'urban-districts': '五城区',
  city: '全市',
  province: '全省',
  nation: '全国',

  achievements: '成绩部分之后',
  promises: '展望部分之后',

  major: '重要更新',
  minor: '细微修改',
  correction: '更正',
};

export const units: PanelMessages['units'] = {
  元: '人民币',
  万元: '人民币',
  亿元: '人民币',
  万亿元: '人民币',
  '%': '百分比',
  个百分点: '百分点',
  '㎡': '平方米',
  '万㎡': '万平方米',
  亩: '土地面积',
  吨: '重量',
  万吨: '重量',
  小时: '时间',
  天: '时间',
  年: '时间',
  个: '数量',
  家: '企业、单位',
  户: '家庭、企业',
  人: '人数',
  名: '人数',
  项: '数量',
  套: '住房',
  张: '床位',
  枚: '奖牌',
  趟次: '列车',
  所: '学校',
  件: '案件',
  万人: '人数',
  指数: '无单位',
};

export const common: PanelMessages['common'] = {
  id: '编号',
  documentId: '文档编号',
  createdAt: '创建时间',
  updatedAt: '更新时间',
  publishedAt: '发布时间',
  createdBy: '创建人',
  updatedBy: '更新人',
  locale: '语言',
};

export const own: Record<OwnText, string> = {
  choose: '请选择',
  'choose-unit': '选择单位',
  'choose-indicator': '输入名称查找',
  'nothing-found': '没有找到',
  clear: '清除',
  loading: '正在读取…',
  'indicators-unavailable': '暂时读不到指标列表，请直接填写指标代码，例如 regional-gdp。',
  'field-unit': '单位',
  'field-unit-help': '从常用单位中选择',
  'field-indicator': '指标',
  'field-indicator-help': '从已有的指标中选择',
};

export const strapi: PanelMessages['strapi'] = {
  'app.utils.unpublish': '撤回',
  'content-manager.success.record.unpublish': '已撤回，不再公开',
  'content-manager.success.records.unpublish': '已撤回，不再公开。',
  'Auth.form.welcome.title': '欢迎使用兑现',
  'Auth.form.welcome.subtitle': '登录后编辑报告和进展',
  'Auth.form.register.subtitle': '第一次使用，请先建立管理员账户。账户只保存在本机的数据库里。',
  'app.components.LeftMenu.navbrand.title': '兑现',
  'HomePage.header.subtitle': '从左侧的“内容管理”开始',
  'Settings.permissions.users.listview.header.subtitle': '所有可以登录后台的人',
};
