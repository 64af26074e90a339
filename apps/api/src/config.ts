import { DEFAULT_REQUESTS_PER_MINUTE } from '@vte/contract';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
const postgresUrl = z.url({ protocol: /^postgres(?:ql)?$/ });
const proxy = z.union([z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const list = z.string().transform((values) => values.split(',').map((value) => value.trim()));
const count = z.coerce.number().int().min(1);

/** The environment variables, as docs/operations lists them. An empty value counts as absent. */
const environmentSchema = z.object({
  APP_ENV: z.enum(['development', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: postgresUrl,
  DATABASE_REPLICA_URLS: list.pipe(z.array(postgresUrl)).default([]),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((path) => resolve(path)),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  JWT_SECRET: z.string().min(32).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  STORAGE_URL: z.url({ protocol: /^s3$/ }).optional(),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z.string().min(12).optional(),
  DEMO: flag.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SIRENE_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: list
    .pipe(z.array(proxy, 'addresses or networks separated by commas, for instance 10.0.0.0/8'))
    .optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  RATE_LIMIT_PER_MINUTE: count.default(DEFAULT_REQUESTS_PER_MINUTE),
  RATE_LIMIT_SIGN_IN_FAILURES: count.default(10),
});

type Environment = z.infer<typeof environmentSchema>;

/** The settings of one process. `CONFIG` is its injection token. */
export type Config = Omit<Environment, 'DEMO' | 'JWT_SECRET' | 'PUBLIC_URL'> & {
  DEMO: boolean;
  JWT_SECRET: string;
  PUBLIC_URL: string;
};

export const CONFIG = Symbol('config');

/** Thrown with a sentence that names the variables at fault; `main` prints it and exits with code 1. */
export class InvalidConfig extends Error {}

/** Reads the environment once. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw new InvalidConfig(describe(parsed.error));
  const values = parsed.data;
  return {
    ...values,
    // Accounts whose password is public: never in production unless somebody asks for them.
    DEMO: values.DEMO ?? values.APP_ENV !== 'production',
    PUBLIC_URL: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    JWT_SECRET: values.JWT_SECRET ?? developmentSecret(values),
  };
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`).join('\n');
}

/** Made once per data folder, so that sessions survive a restart in development. */
function developmentSecret({ APP_ENV, DATA_DIR }: Environment): string {
  if (APP_ENV === 'production') throw new InvalidConfig('JWT_SECRET: required in production (32 characters or more)');
  const path = join(DATA_DIR, 'jwt-secret');
  if (!existsSync(path)) {
    mkdirSync(DATA_DIR, { recursive: true });
    writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(path, 'utf8');
}
