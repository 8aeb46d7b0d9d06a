import { type Subject, SUBJECTS } from '../../../src/domain/subject-rules';

export const isSubject = (type: string): type is Subject => SUBJECTS.some((subject) => subject === type);
