export const SUBJECTS = ['target', 'project', 'measure'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A follow-up with an update on each kind of subject. */
export interface Story {
  article: string;
  updates: Record<Subject, string>;
  subjects: Record<Subject, string>;
}

/** What is public of the story: one version as a whole, or nothing. */
export type Version = number | null;

const STATUSES = ['under-way', 'delayed', 'partly-achieved', 'achieved'] as const;

/** Found by nothing but the article in this version. */
export const wordOf = (version: number): string => `keeper${version}x`;

export const articleIn = (version: number) => ({
  title: `进展第${version}稿 ${wordOf(version)}`,
  lead: `导语第${version}稿。`,
});

const dayOf = (version: number): string =>
  new Date(Date.UTC(2023, 0, 1 + version)).toISOString().slice(0, 10);

/** Every version says something else of every subject. */
export const updateIn = (version: number, subject: Subject) => ({
  note: `第${version}稿的进展。`,
  progressStatus: STATUSES[version % STATUSES.length],
  asOf: dayOf(version),
  value: subject === 'target' ? version / 10 : null,
  unit: subject === 'target' ? '%' : null,
});

const standingIn = (version: Version, subject: Subject) => {
  const nothing = {
    progressStatus: 'not-started',
    lastReportedOn: null,
    latestValue: null,
    latestUnit: null,
  };
  if (version === null) return nothing;
  const { progressStatus, asOf, value, unit } = updateIn(version, subject);
  return { progressStatus, lastReportedOn: asOf, latestValue: value, latestUnit: unit };
};

/** What the public sees when a version is public, in the form of `readView`. */
export const viewOf = (version: Version) => ({
  article: version === null ? null : articleIn(version),
  found: version === null ? [] : [version],
  updates: SUBJECTS.map((subject) => (version === null ? null : updateIn(version, subject))),
  standing: SUBJECTS.map((subject) => standingIn(version, subject)),
  translated: SUBJECTS.map((subject) => standingIn(version, subject)),
});

/** What the record says of going from one version to the next, or of withdrawing the story. */
export const rowsFor = (version: Version): string[] => {
  const action = version === null ? 'unpublish' : 'publish';
  const moved = SUBJECTS.flatMap((subject) => [`publish ${subject} zh-Hans`, `publish ${subject} en`]);
  const updates = SUBJECTS.map(() => `${action} progress-update zh-Hans`);
  return [`${action} article zh-Hans`, ...updates, ...moved].sort();
};
