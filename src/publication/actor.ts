import { isRecord } from '../domain/record';

/** Who acts in this request: a user of the panel, a token, or the system itself. Never public. */
export const currentActor = (): string => {
  const state = strapi.requestContext.get()?.state;
  const { user, auth } = isRecord(state) ? state : {};
  if (isRecord(user)) return `user ${String(user.id)} ${String(user.email ?? '')}`.trim();
  const credentials = isRecord(auth) ? auth.credentials : undefined;
  return isRecord(credentials)
    ? `token ${String(credentials.id)} ${String(credentials.name ?? '')}`
    : 'system';
};
