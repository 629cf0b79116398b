import { availableParallelism } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { StartError } from '@vitae/db/embedded/start-error';
import { z } from 'zod';
import type { ModelSettings } from '../ports/model-host.ts';
import { checkModelEnvironment, modelEnvironment, modelSettings } from './model-config.ts';

/** An environment variable that is set to nothing counts as not set. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(minimum, `must be at least ${minimum}`).max(maximum, `must be at most ${maximum}`));

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: `must be one of: ${words.join(', ')}` });

const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' })
  .refine((url) => new URL(url).pathname.length > 1, 'must name a database after the host');

function splitHosts(list: string): string[] {
  return list.split(',').flatMap((host) => host.trim() || []);
}

/** Every variable that Vitae reads; .env.example says what each is for. */
const Environment = z
  .object({
    ...modelEnvironment,
    PORT: optional(wholeNumber(0, 65_535)),
    VITAE_HOST: optional(z.string()),
    VITAE_TRUST_PROXY: optional(oneOf(['on', 'off'])),
    VITAE_ALLOWED_HOSTS: optional(z.string().transform(splitHosts)),
    VITAE_ROLE: optional(oneOf(['all', 'api', 'worker'])),
    VITAE_DATA_DIR: optional(z.string()),
    VITAE_DEMO: optional(oneOf(['on', 'off'])),
    VITAE_LOG_LEVEL: optional(oneOf(['debug', 'info', 'warn', 'error', 'silent'])),
    VITAE_READER_PROCESSES: optional(wholeNumber(1, 256)),
    VITAE_READING_TIMEOUT_MS: optional(wholeNumber(100, 600_000)),
    VITAE_READING_MEMORY_MB: optional(wholeNumber(128, 65_536)),
    DATABASE_URL: optional(databaseUrl),
  })
  .superRefine(checkModelEnvironment);

export type Role = 'all' | 'api' | 'worker';

export interface Config {
  readonly role: Role;
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** A proxy of ours stands before the server: its X-Forwarded headers are true. */
    readonly trustProxy: boolean;
    /** Further hosts whose pages may call with the session cookie. */
    readonly allowedHosts: readonly string[];
  };
  /** Absolute; holds the embedded database, the uploaded files and the reader's cache. */
  readonly dataFolder: string;
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly demo: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly models: ModelSettings;
  /** 32 bytes to keep secrets with, the same on every machine; null: a file in the data folder. */
  readonly secretKey: Uint8Array | null;
  /** Who knows it may read the metrics; null: who asks on this machine. */
  readonly metricsToken: string | null;
  readonly reader: { readonly processes: number; readonly timeoutMs: number; readonly memoryLimitMb: number };
}

/** Reads the environment once. Throws one StartError that names every fault. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>, repositoryRoot: string): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw describeFaults(parsed.error);
  const given = parsed.data;
  const role = given.VITAE_ROLE ?? 'all';
  const folder = given.VITAE_DATA_DIR ?? join(repositoryRoot, '.vitae');
  return Object.freeze({
    role,
    // Loopback unless asked otherwise: a first start must not open a port to the network.
    http: Object.freeze({
      host: given.VITAE_HOST ?? '127.0.0.1',
      port: given.PORT ?? 4400,
      trustProxy: given.VITAE_TRUST_PROXY === 'on',
      allowedHosts: Object.freeze(given.VITAE_ALLOWED_HOSTS ?? []),
    }),
    dataFolder: isAbsolute(folder) ? folder : resolve(repositoryRoot, folder),
    databaseUrl: given.DATABASE_URL ?? null,
    demo: given.VITAE_DEMO === undefined ? role === 'all' : given.VITAE_DEMO === 'on',
    logLevel: given.VITAE_LOG_LEVEL ?? 'warn',
    models: modelSettings(given),
    secretKey: given.VITAE_SECRET_KEY === undefined ? null : Buffer.from(given.VITAE_SECRET_KEY, 'base64'),
    metricsToken: given.VITAE_METRICS_TOKEN ?? null,
    reader: Object.freeze({
      processes: given.VITAE_READER_PROCESSES ?? availableParallelism(),
      timeoutMs: given.VITAE_READING_TIMEOUT_MS ?? 20_000,
      memoryLimitMb: given.VITAE_READING_MEMORY_MB ?? 768,
    }),
  });
}

function describeFaults(error: z.ZodError): StartError {
  // The values stay out of the message: one of them may be a password.
  const faults = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return new StartError(`These settings cannot be used:\n${faults.join('\n')}\nSee .env.example for what they mean.`);
}
