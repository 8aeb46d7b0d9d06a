import { z } from 'zod';

import { allowed, missingSetting, wrongSetting } from '../src/messages/settings';

/**
 * Every setting of the environment, parsed once. `.env.example` lists them with their defaults;
 * a test holds the two against each other.
 */

const port = z.coerce.number().int().min(1).max(65535).describe(allowed.port);

const origin = z.string().refine((value) => {
  try {
    const url = new URL(value);
    return url.origin === value && ['http:', 'https:'].includes(url.protocol);
  } catch {
    return false;
  }
});

const origins = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  )
  .pipe(z.array(origin))
  .describe(allowed.origins);

const webAddress = origin.describe(allowed.webAddress);

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ }).describe(allowed.databaseUrl);

const secret = z.string().min(16).describe(allowed.secret);
const megabytes = z.coerce.number().int().min(1).max(500).describe(allowed.megabytes);
const cacheMegabytes = z.coerce.number().int().min(1).max(65_536).describe(allowed.cacheMegabytes);
const purgeUrl = z
  .string()
  .refine((value) => {
    if (!URL.canParse(value)) return false;
    const url = new URL(value);
    // A password in an address is not sent with `fetch`, which refuses it.
    return ['http:', 'https:'].includes(url.protocol) && url.username + url.password === '';
  })
  .describe(allowed.purgeUrl);
const purgeToken = z
  .string()
  .regex(/^[\x21-\x7e]+$/)
  .describe(allowed.purgeToken);
const poolSize = z.coerce.number().int().min(1).max(100).describe(allowed.poolSize);
const yesOrNo = z
  .enum(['true', 'false'])
  .transform((word) => word === 'true')
  .describe(allowed.trueOrFalse);

export const settingsSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe(allowed.host),
  PORT: port.default(1337),
  PUBLIC_URL: webAddress.optional(),
  CORS_ORIGINS: origins.default([]),
  TRUST_PROXY: yesOrNo.default(false),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_FILENAME: z.string().min(1).default('.tmp/duixian.db').describe(allowed.file),
  DATABASE_POOL_MAX: poolSize.default(10),
  CACHE: yesOrNo.default(true),
  CACHE_MB: cacheMegabytes.default(128),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1').describe(allowed.host),
  CDN_PURGE_URL: purgeUrl.optional(),
  CDN_PURGE_TOKEN: purgeToken.optional(),
  PUBLIC_FOLDER: z.string().min(1).default('public').describe(allowed.folder),
  UPLOAD_LIMIT_MB: megabytes.default(20),
  SEED: z.enum(['zhuhui-2023', 'zhuhui-2023-demo', 'none']).default('zhuhui-2023').describe(allowed.seed),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'http', 'debug', 'silent'])
    .default('info')
    .describe(allowed.logLevel),
  APP_KEYS: z
    .string()
    .transform((list) => list.split(',').map((key) => key.trim()))
    .pipe(z.array(z.string().min(16)).min(1))
    .describe(allowed.secrets),
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
});

export type Settings = z.infer<typeof settingsSchema>;

export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** An empty variable counts as one that is not set, as people expect of `.env` files. */
const isGiven = ([, value]: [string, string | undefined]) => value !== undefined && value !== '';

/**
 * @throws SettingsError with one sentence for each wrong variable: its name and what is allowed.
 */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => {
  const given = Object.fromEntries(Object.entries(environment).filter(isGiven));
  const result = settingsSchema.safeParse(given);
  if (result.success) return result.data;

  const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
  const sentences = names.map((name) => {
    const what = allowedFor(settingsSchema.shape[name as keyof typeof settingsSchema.shape]);
    return given[name] === undefined ? missingSetting(name, what) : wrongSetting(name, what);
  });
  throw new SettingsError(sentences.join('\n'));
};

/** The description stands on the innermost schema when defaults wrap it. */
const allowedFor = (field: z.ZodType): string => {
  if (field.description) return field.description;
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional) {
    return allowedFor(field.unwrap() as z.ZodType);
  }
  throw new Error('Every setting describes what it allows');
};

let settings: Settings | undefined;

export default (): Settings => (settings ??= readSettings(process.env));
