import { ModelProviderId } from '@vitae/core/shared/ids';
import { z } from 'zod';

export const ModelProviderKind = z.enum(['openai', 'openrouter', 'ollama', 'compatible']);
export type ModelProviderKind = z.infer<typeof ModelProviderKind>;

const BaseUrl = z
  .url({ protocol: /^https?$/, error: 'The address must begin with http:// or https://.' })
  .max(500)
  .refine((url) => !/[?#]/.test(url), 'The address must have no query and no fragment.')
  .refine((url) => new URL(url).username === '', 'The address must hold no user name: the key has a field of its own.')
  .transform((url) => url.replace(/\/+$/, ''));

const ApiKey = z.string().trim().min(4, 'A key has at least four characters.').max(500);
/** US dollars for a million tokens. */
const UsdPrice = z.number().min(0).max(10_000);

const Settings = z.object({
  name: z.string().trim().min(1).max(80),
  kind: ModelProviderKind,
  /** Up to and with "/v1". */
  baseUrl: BaseUrl,
  model: z.string().trim().min(1).max(200),
  /** Null when the price is not known: then a ceiling of tokens is needed. */
  inputPrice: UsdPrice.nullable(),
  outputPrice: UsdPrice.nullable(),
  tokenCeiling: z.int().min(1).max(1e12).nullable(),
  enabled: z.boolean(),
});

export const CreateModelProvider = Settings.extend({
  id: ModelProviderId.optional(),
  apiKey: ApiKey.nullable(),
  inputPrice: UsdPrice.nullable().default(null),
  outputPrice: UsdPrice.nullable().default(null),
  tokenCeiling: z.int().min(1).max(1e12).nullable().default(null),
  enabled: z.boolean().default(true),
});
export type CreateModelProvider = z.infer<typeof CreateModelProvider>;

/** Without `apiKey` the kept one stays; null takes it away. */
export const UpdateModelProvider = Settings.partial().extend({
  id: ModelProviderId,
  apiKey: ApiKey.nullable().optional(),
});
export type UpdateModelProvider = z.infer<typeof UpdateModelProvider>;

export const ModelProviderRef = z.object({ id: ModelProviderId });
export type ModelProviderRef = z.infer<typeof ModelProviderRef>;

/** All or some, in the order in which they shall be asked. */
export const OrderModelProviders = z.object({ ids: z.array(ModelProviderId).min(1).max(50) });
export type OrderModelProviders = z.infer<typeof OrderModelProviders>;

export const ModelBreaker = z.object({
  state: z.enum(['closed', 'open', 'half_open']),
  /** In a row, while closed. */
  failures: z.int(),
  /** When an open one lets the next call try. */
  retryAt: z.iso.datetime().optional(),
});
export type ModelBreaker = z.infer<typeof ModelBreaker>;

export const ModelProvider = z.object({
  /** A UUID, or `environment` for the model that whoever runs Vitae offers. */
  id: z.string(),
  name: z.string(),
  kind: ModelProviderKind,
  baseUrl: z.string(),
  model: z.string(),
  /** The last four characters of the key; absent without a key. */
  keyEnding: z.string().optional(),
  inputPrice: z.number().nullable(),
  outputPrice: z.number().nullable(),
  tokenCeiling: z.number().nullable(),
  enabled: z.boolean(),
  /** Why it cannot be asked as it is set up. */
  problem: z.enum(['price-unknown', 'key-unreadable', 'host-refused']).optional(),
  breaker: ModelBreaker,
});
export type ModelProvider = z.infer<typeof ModelProvider>;

export const ModelBudget = z.object({
  /** YYYY-MM, UTC. */
  month: z.string(),
  ceilingUsd: z.number(),
  spentUsd: z.number(),
  /** Of calls under way. */
  reservedUsd: z.number(),
});
export type ModelBudget = z.infer<typeof ModelBudget>;

export const ModelProviders = z.object({
  /** In the order in which they are asked. */
  items: z.array(ModelProvider),
  budget: ModelBudget,
  /** False in the demo workspace, which is open to everybody, and on hosts without a lasting key. */
  canEdit: z.boolean(),
});
export type ModelProviders = z.infer<typeof ModelProviders>;

export const SetModelBudget = z.object({ ceilingUsd: z.number().min(0).max(1_000_000) });
export type SetModelBudget = z.infer<typeof SetModelBudget>;

/** One that is kept, or settings that are not kept yet. */
export const TestModelProvider = z
  .object({ id: ModelProviderId.optional(), baseUrl: BaseUrl.optional(), apiKey: ApiKey.nullable().optional() })
  .refine(({ id, baseUrl }) => id !== undefined || baseUrl !== undefined, 'Name a provider or an address.');
export type TestModelProvider = z.infer<typeof TestModelProvider>;

export const ModelProviderTest = z.object({
  ok: z.boolean(),
  /** What to do when it is not. */
  message: z.string(),
  /** Names of the models on offer, at most 500. */
  models: z.array(z.string()),
  durationMs: z.number(),
});
export type ModelProviderTest = z.infer<typeof ModelProviderTest>;
