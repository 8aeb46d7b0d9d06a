import type { ListMessages } from '../messages';

export const list: ListMessages = {
  by: { status: '状态', level: '级别', kind: '类别', year: '年份', theme: '领域', pathway: '路径' },
  year: (year) => `${year}年`,
  articleKinds: { report: '报告', 'follow-up': '后续报道' },
  descriptions: {
    articles: '年度报告和之后的每一篇后续报道，最新的在前。',
    achievements: '报告列出的成绩，逐条附上数据。',
    honors: '获得的称号和奖项，按授予级别查看。',
    projects: '报告提到的每一个项目，以及它现在到了哪一步。',
    targets: '报告承诺的目标，以及目前的结果。',
    measures: '报告承诺的举措，以及目前的进展。',
  },
  filter: '筛选',
  clear: '清除筛选',
  found: (count) => `共${count}条符合所选条件。`,
  nothing: '这里还没有内容。',
  promisedFor: (year) => `${year}年目标`,
  inReport: (year) => `在${year}年报告中查看`,
};
