/** What is public, by the singular names that the record and the addresses of the API use. */
export const PUBLIC_TYPE_NAMES = [
  'site',
  'theme',
  'indicator',
  'article',
  'achievement',
  'project',
  'honor',
  'target',
  'pathway',
  'measure',
  'progress-update',
] as const;

export type PublicTypeName = (typeof PUBLIC_TYPE_NAMES)[number];

export const isPublicTypeName = (name: unknown): name is PublicTypeName =>
  PUBLIC_TYPE_NAMES.some((known) => known === name);
