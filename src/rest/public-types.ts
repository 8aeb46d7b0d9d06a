import type { UID } from '@strapi/strapi';

/** What anybody may read without a token. */
export const PUBLIC_TYPES = [
  'api::site.site',
  'api::theme.theme',
  'api::indicator.indicator',
  'api::article.article',
  'api::achievement.achievement',
  'api::project.project',
  'api::honor.honor',
  'api::target.target',
  'api::pathway.pathway',
  'api::measure.measure',
  'api::progress-update.progress-update',
] as const satisfies UID.ContentType[];

export type PublicType = (typeof PUBLIC_TYPES)[number];

export const isPublicType = (uid: string): uid is PublicType =>
  (PUBLIC_TYPES as readonly string[]).includes(uid);

/** Routes of their own that are public as well. */
const PUBLIC_ACTIONS = [
  'api::report.report.findOne',
  'api::search.search.find',
  'api::facet.facet.count',
  'api::change.change.find',
  'api::history.history.find',
  'api::history.history.difference',
  'api::openapi.openapi.describe',
];

const PUBLIC_SCOPES = new Set([
  ...PUBLIC_TYPES.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]),
  ...PUBLIC_ACTIONS,
]);

export const isPublicScope = (scope: string): boolean => PUBLIC_SCOPES.has(scope);
