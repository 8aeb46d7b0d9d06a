import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { parse } from 'dotenv';

/** Each secret with how many independent keys it holds. */
const SECRETS = {
  APP_KEYS: 4,
  ADMIN_JWT_SECRET: 1,
  API_TOKEN_SALT: 1,
  TRANSFER_TOKEN_SALT: 1,
  ENCRYPTION_KEY: 1,
} as const;

const HEADER = '# Made on first start. Keep it secret; losing it signs everybody out.\n';

const newSecret = (keys: number) =>
  Array.from({ length: keys }, () => randomBytes(32).toString('base64url')).join(',');

/**
 * Adds the secrets that neither the environment nor the file holds; what is there is left as it is.
 * @returns the names of the secrets that were made, never their values
 */
export const ensureSecrets = (file: string, environment: NodeJS.ProcessEnv): string[] => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : HEADER;
  const held = parse(text);
  const missing = Object.entries(SECRETS).filter(([name]) => !environment[name] && !held[name]);
  if (missing.length === 0) return [];

  const lines = missing.map(([name, keys]) => `${name}=${newSecret(keys)}\n`).join('');
  const separator = text.endsWith('\n') ? '' : '\n';
  writeFileSync(file, text + separator + lines, { mode: 0o600 });
  return missing.map(([name]) => name);
};
