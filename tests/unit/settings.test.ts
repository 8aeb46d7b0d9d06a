import { readFileSync } from 'node:fs';

import { parse } from 'dotenv';

import { readSettings, settingsSchema } from '../../config/settings';

const SECRETS = {
  APP_KEYS: 'a-key-of-sixteen-characters,another-key-of-sixteen',
  ADMIN_JWT_SECRET: 'a-secret-of-sixteen-characters',
  API_TOKEN_SALT: 'a-secret-of-sixteen-characters',
  TRANSFER_TOKEN_SALT: 'a-secret-of-sixteen-characters',
  ENCRYPTION_KEY: 'a-secret-of-sixteen-characters',
};

const example = parse(readFileSync('.env.example', 'utf8'));

test('.env.example lists every setting and no other', () => {
  expect(Object.keys(example).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
});

test('.env.example shows the defaults', () => {
  expect(readSettings({ ...example, ...SECRETS })).toEqual(readSettings(SECRETS));
});

test.each([
  ['PORT', '99999', 'a whole number from 1 to 65535'],
  ['PORT', 'http', 'a whole number from 1 to 65535'],
  ['DATABASE_URL', 'mysql://localhost/x', 'postgres://user:password@host:5432/database'],
  ['PUBLIC_URL', 'report.example.org', 'https://report.example.org'],
  ['CORS_ORIGINS', '*', 'https://www.example.org'],
  ['CORS_ORIGINS', 'https://www.example.org/path', 'without a path'],
  ['TRUST_PROXY', 'yes', 'true / false'],
  ['UPLOAD_LIMIT_MB', '0', 'a whole number from 1 to 500'],
  ['METRICS_PORT', '0', 'a whole number from 1 to 65535'],
  ['CDN_PURGE_URL', 'cdn.example.org/purge', 'https://cdn.example.org/purge'],
  ['CDN_PURGE_URL', 'https://me:secret@cdn.example.org/purge', 'without a user or password'],
  ['CDN_PURGE_TOKEN', 'two words', 'an ASCII text without spaces'],
  ['SEED', 'other', 'zhuhui-2023 / zhuhui-2023-demo / none'],
  ['LOG_LEVEL', 'loud', 'error / warn / info / http / debug / silent'],
  ['APP_KEYS', 'short', 'at least 16 characters'],
  ['ENCRYPTION_KEY', 'short', 'at least 16 characters'],
])('%s=%s is refused, saying what is allowed', (name, value, allowed) => {
  const read = () => readSettings({ ...SECRETS, [name]: value });
  expect(read).toThrow(
    new RegExp(`^${name} 的值不被允许，应为.+。 · ${name} has a value that is not allowed: .+`),
  );
  expect(read).toThrow(allowed);
});

test('a missing secret is named, and every mistake is told at once', () => {
  const read = () => readSettings({ ...SECRETS, ADMIN_JWT_SECRET: undefined, PORT: 'x' });
  expect(read).toThrow(/ADMIN_JWT_SECRET is not set/);
  expect(read).toThrow(/PORT has a value/);
});

test('a wrong value is never repeated: it may be a secret', () => {
  expect(() => readSettings({ ...SECRETS, ENCRYPTION_KEY: 'hunter2' })).toThrow(/^((?!hunter2).)*$/s);
});
