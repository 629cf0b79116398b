import { z } from 'zod';
import type { ModelSettings } from '../ports/model-host.ts';

/** Pieces that the whole environment's schema is made of, so that a fault reads the same everywhere. */
const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'must be a number')
  .transform(Number);

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** What the environment says about models and about secrets; .env.example explains each. */
export const modelEnvironment = {
  VITAE_MODEL_BASE_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must look like https://host/v1' })
      .transform((url) => url.replace(/\/+$/, '')),
  ),
  VITAE_MODEL_API_KEY: optional(z.string()),
  VITAE_MODEL_NAME: optional(z.string()),
  VITAE_MODEL_INPUT_PRICE: optional(number),
  VITAE_MODEL_OUTPUT_PRICE: optional(number),
  VITAE_MODEL_MONTHLY_TOKENS: optional(number),
  VITAE_MODEL_MONTHLY_USD: optional(number),
  VITAE_MODEL_TIMEOUT_MS: optional(number),
  VITAE_MODEL_HOSTS: optional(z.string().transform((list) => list.split(',').flatMap((host) => host.trim() || []))),
  VITAE_SECRET_KEY: optional(
    z
      .base64('must be 32 bytes in Base64: openssl rand -base64 32')
      .refine(
        (text) => Buffer.from(text, 'base64').byteLength === 32,
        'must be 32 bytes in Base64: openssl rand -base64 32',
      ),
  ),
  VITAE_METRICS_TOKEN: optional(z.string().min(16, 'must have at least 16 characters')),
};

type Given = z.infer<z.ZodObject<typeof modelEnvironment>>;

/** What belongs together: an address needs a model's name, and a price or a ceiling of tokens. */
export function checkModelEnvironment(given: Given, context: z.RefinementCtx): void {
  const fault = (name: keyof Given, message: string) => context.addIssue({ code: 'custom', path: [name], message });
  if (given.VITAE_MODEL_BASE_URL === undefined) return;
  if (given.VITAE_MODEL_NAME === undefined) fault('VITAE_MODEL_NAME', 'must be set when VITAE_MODEL_BASE_URL is');
  const priced = given.VITAE_MODEL_INPUT_PRICE !== undefined && given.VITAE_MODEL_OUTPUT_PRICE !== undefined;
  if (!priced && given.VITAE_MODEL_MONTHLY_TOKENS === undefined)
    fault(
      'VITAE_MODEL_INPUT_PRICE',
      'and VITAE_MODEL_OUTPUT_PRICE, or VITAE_MODEL_MONTHLY_TOKENS, must say what may be spent',
    );
}

export function modelSettings(given: Given): ModelSettings {
  const { VITAE_MODEL_BASE_URL: baseUrl, VITAE_MODEL_NAME: model } = given;
  const [input, output] = [given.VITAE_MODEL_INPUT_PRICE, given.VITAE_MODEL_OUTPUT_PRICE];
  return Object.freeze({
    hostModel:
      baseUrl === undefined || model === undefined
        ? null
        : {
            access: { baseUrl, apiKey: given.VITAE_MODEL_API_KEY ?? null },
            model,
            price: input === undefined || output === undefined ? null : { input, output },
            tokenCeiling: given.VITAE_MODEL_MONTHLY_TOKENS ?? null,
          },
    ...(given.VITAE_MODEL_MONTHLY_USD !== undefined && {
      defaultCeilingMicros: Math.round(given.VITAE_MODEL_MONTHLY_USD * 1_000_000),
    }),
    ...(given.VITAE_MODEL_TIMEOUT_MS !== undefined && { timeoutMs: given.VITAE_MODEL_TIMEOUT_MS }),
    allowedHosts: given.VITAE_MODEL_HOSTS ?? null,
  });
}
