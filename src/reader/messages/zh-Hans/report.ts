import type { ReportMessages } from '../messages';

export const report: ReportMessages = { namedProjects: '其中提到的项目' };
