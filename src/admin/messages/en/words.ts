import type { OwnText, PanelMessages } from '../messages';

export const choices: PanelMessages['choices'] = {
  'not-started': 'Not started',
  'under-way': 'Under way',
  delayed: 'Delayed',
  'partly-achieved': 'Partly achieved',
  achieved: 'Achieved',
  dropped: 'Dropped',

  report: 'Report',
  'follow-up': 'Follow-up',

  national: 'National',
  provincial: 'Provincial',
  municipal: 'Municipal',
  district: 'District',

  'grow-by': 'Grow by',
  reach: 'Reach',
  keep: 'Keep',
  fulfil: 'Fulfil',

  exact: 'Exactly',
  about: 'About',
  'at-least': 'At least',
  'at-most': 'At most',

  up: 'Higher is better',
  down: 'Lower is better',

  'urban-districts': 'The five urban districts',
  city: 'The city',
  province: 'The province',
  nation: 'The country',

  achievements: 'After the achievements',
  promises: 'After the promises',

  major: 'Major change',
  minor: 'Minor change',
  correction: 'Correction',
};

export const units: PanelMessages['units'] = {
  元: 'yuan',
  万元: '10,000 yuan',
  亿元: '100 million yuan',
  万亿元: 'trillion yuan',
  '%': 'per cent',
  个百分点: 'percentage points',
  '㎡': 'square metres',
  '万㎡': '10,000 square metres',
  亩: 'mu, 667 square metres',
  吨: 'tonnes',
  万吨: '10,000 tonnes',
  小时: 'hours',
  天: 'days',
  年: 'years',
  个: 'number of things',
  家: 'number of firms or offices',
  户: 'number of households or firms',
  人: 'people',
  名: 'people',
  项: 'number of items',
  套: 'homes',
  张: 'beds',
  枚: 'medals',
  趟次: 'train trips',
  所: 'schools',
  件: 'cases',
  万人: '10,000 people',
  指数: 'index, no unit',
};

export const common: PanelMessages['common'] = {
  id: 'ID',
  documentId: 'Document ID',
  createdAt: 'Created',
  updatedAt: 'Updated',
  publishedAt: 'Published',
  createdBy: 'Created by',
  updatedBy: 'Updated by',
  locale: 'Language',
};

export const own: Record<OwnText, string> = {
  choose: 'Choose',
  'choose-unit': 'Choose a unit',
  'choose-indicator': 'Type a name to find it',
  'nothing-found': 'Nothing found',
  clear: 'Clear',
  loading: 'Loading…',
  'indicators-unavailable':
    'The list of indicators cannot be read just now. Enter the code itself, for example regional-gdp.',
  'field-unit': 'Unit',
  'field-unit-help': 'One of the known units',
  'field-indicator': 'Indicator',
  'field-indicator-help': 'One of the indicators that exist',
};

export const strapi: PanelMessages['strapi'] = {
  'app.utils.unpublish': 'Withdraw',
  'content-manager.success.record.unpublish': 'Withdrawn from the public',
  'content-manager.success.records.unpublish': 'Withdrawn from the public.',
  'Auth.form.welcome.title': 'Welcome to Duixian',
  'Auth.form.welcome.subtitle': 'Log in to edit reports and their progress',
  'Auth.form.register.subtitle':
    'You are the first here: make the administrator’s account. It is kept in this machine’s own database.',
  'app.components.LeftMenu.navbrand.title': 'Duixian',
  'HomePage.header.subtitle': 'Begin with the Content Manager on the left',
  'Settings.permissions.users.listview.header.subtitle': 'Everybody who can log in here',
};
