/** A progress update is about exactly one of these. */
export const SUBJECTS = ['target', 'project', 'measure'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const givenSubjects = (update: { [field: string]: unknown }): Subject[] =>
  SUBJECTS.filter((subject) => update[subject] !== undefined && update[subject] !== null);
