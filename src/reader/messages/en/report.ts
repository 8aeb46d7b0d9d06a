import type { ReportMessages } from '../messages';

export const report: ReportMessages = { namedProjects: 'Projects named here' };
