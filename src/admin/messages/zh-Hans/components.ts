import type { ComponentWords } from '../messages';

export const components: Record<string, ComponentWords> = {
  'record.figure': {
    one: '数据',
    fields: {
      indicatorCode: {
        label: '指标',
        help: '这个数字说的是什么，可按名称查找。列表里没有时，请先到“指标”里新建。',
      },
      value: { label: '数值', help: '只填数字，例如 310.72。原文只有增幅或排名时留空。' },
      unit: { label: '单位', help: '照原文选，例如 亿元。填了数值就要选单位。' },
      qualifier: { label: '说法', help: '原文写“近”“约”选“大约”，写“超过”“以上”选“至少”。' },
      period: { label: '时期', help: '年份 2022，季度 2022-Q3，月份 2022-06。' },
      changePercent: { label: '比上年增长（%）', help: '只填数字：增长 5.2% 填 5.2，下降 3% 填 -3。' },
      rank: { label: '排名', help: '第几位，例如 1。填了排名就要选排名范围。' },
      rankScope: { label: '排名范围', help: '在哪些地方中排名，例如“五城区”。' },
    },
  },
  'record.byline': {
    one: '署名',
    fields: {
      role: { label: '职务', help: '照原文填写，例如“记者”。' },
      names: { label: '姓名', help: '几个人之间空一格，照原文填写。' },
    },
  },
  'record.headings': {
    one: '分部标题',
    fields: {
      achievements: { label: '成绩部分', help: '报告中“成绩”一部分的大标题。' },
      promises: { label: '展望部分', help: '报告中承诺来年工作的那一部分的大标题。' },
      targets: { label: '目标部分', help: '列出目标的那一节的标题。' },
      pathways: { label: '路径部分', help: '列出路径和举措的那一节的标题。' },
    },
  },
  'media.photo': {
    one: '照片',
    fields: {
      image: { label: '图片', help: 'JPG、PNG 或 WebP 图片。中英文共用。' },
      alt: {
        label: '替代文字',
        help: '说给看不见图片的人听：图里有什么，例如“两名工人在厂房里安装设备”。有图片时，填了它才能发布。',
      },
      caption: { label: '图片说明', help: '刊登在图片下面的文字，照原文填写。' },
      credit: { label: '摄影者', help: '由谁拍摄或提供，例如“李某某 摄”。' },
      placement: { label: '位置', help: '刊登在报告的哪一部分之后。不确定就留空。' },
    },
  },
};
