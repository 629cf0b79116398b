import { costMicros, type Price } from '@vitae/core/model/tokens-and-prices';
import { AppError } from '@vitae/core/shared/app-error';
import type { WorkspaceId } from '@vitae/core/shared/ids';
import type { ModelProviderRecord } from '@vitae/db/queries/models/model-providers';
import { listModelProviders } from '@vitae/db/queries/models/model-providers';
import type { ModelAccess } from '../../ports/model-gateway.ts';
import type { ModelHost } from '../../ports/model-host.ts';
import { demoEmail } from '../auth/demo-email.ts';
import type { Actor, Deps } from '../context.ts';

/** Id of the host's own model among a workspace's providers. */
export const hostProviderKey = 'environment';

/** A provider that can be asked. */
export interface UsableProvider {
  readonly key: string;
  readonly name: string;
  readonly access: ModelAccess;
  readonly model: string;
  /** Nothing for a server of one's own, and where only tokens are limited. */
  readonly price: Price;
  readonly tokenCeiling: number | null;
}

/** YYYY-MM, UTC: months begin for all workspaces at once. */
export const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

/** The demo workspace is open to everybody who reaches the address: it keeps no keys and spends nothing. */
export const isDemo = (actor: Actor): boolean => actor.kind === 'member' && actor.email === demoEmail;

export function assertMayEdit({ models }: Deps, actor: Actor): void {
  if (isDemo(actor))
    throw new AppError(
      'FORBIDDEN',
      'The demo workspace is open to everybody, so it keeps no models. Register to set one up.',
    );
  if (!models.keepsKeys)
    throw new AppError(
      'UNAVAILABLE',
      'This Vitae has no key of its own to keep secrets with, so no model can be set up.',
    );
}

/** Cloud machines tell their own secrets at these addresses. */
const metadataHost = /^169\.254\.|^\[?fe80:|^metadata\./i;

function isAllowedHost({ allowedHosts }: ModelHost, baseUrl: string): boolean {
  const { hostname, port, protocol } = new URL(baseUrl);
  const named = `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
  return (
    !metadataHost.test(hostname) &&
    (allowedHosts === null || allowedHosts.some((one) => one === hostname || one === named))
  );
}

/** Throws VALIDATION for addresses that whoever runs the host does not allow. */
export function assertAllowedHost(models: ModelHost, baseUrl: string): void {
  if (isAllowedHost(models, baseUrl)) return;
  const { host } = new URL(baseUrl);
  throw new AppError('VALIDATION', `Vitae may not call ${host}. Whoever runs it decides which hosts may be called.`);
}

const owner = (workspaceId: WorkspaceId, id: string) => `${workspaceId} ${id}`;

export function sealKey({ secrets }: ModelHost, key: string | null, of: { workspaceId: WorkspaceId; id: string }) {
  return key === null
    ? { keySealed: null, keyEnding: null }
    : { keySealed: secrets.seal(key, owner(of.workspaceId, of.id)), keyEnding: key.slice(-4) };
}

/** Throws when the host's own key is another than the one that sealed it. */
export function openKey({ secrets }: ModelHost, { keySealed, workspaceId, id }: ModelProviderRecord): string | null {
  return keySealed === null ? null : secrets.open(keySealed, owner(workspaceId, id));
}

/** Null when neither price nor ceiling of tokens says what a call may cost. */
export function priceOf(record: Pick<ModelProviderRecord, 'kind' | 'inputPrice' | 'outputPrice' | 'tokenCeiling'>) {
  const { kind, inputPrice, outputPrice, tokenCeiling } = record;
  if (inputPrice !== null && outputPrice !== null) return { input: inputPrice, output: outputPrice };
  return kind === 'ollama' || tokenCeiling !== null ? { input: 0, output: 0 } : null;
}

export type ProviderProblem = 'price-unknown' | 'key-unreadable' | 'host-refused';

export function usableProvider(models: ModelHost, record: ModelProviderRecord): UsableProvider | ProviderProblem {
  // Whoever runs the host may have narrowed the list since.
  if (!isAllowedHost(models, record.baseUrl)) return 'host-refused';
  const price = priceOf(record);
  if (price === null) return 'price-unknown';
  try {
    const access = { baseUrl: record.baseUrl, apiKey: openKey(models, record) };
    return { key: record.id, name: record.name, access, model: record.model, price, tokenCeiling: record.tokenCeiling };
  } catch {
    return 'key-unreadable';
  }
}

/** The host's own model, as workspaces see it. */
export function hostProvider({ hostModel }: ModelHost): UsableProvider | null {
  if (hostModel === null || (hostModel.price === null && hostModel.tokenCeiling === null)) return null;
  const { access, model, tokenCeiling } = hostModel;
  return {
    key: hostProviderKey,
    name: 'Offered by this Vitae',
    access,
    model,
    price: hostModel.price ?? { input: 0, output: 0 },
    tokenCeiling,
  };
}

/**
 * Those to ask, in order: the workspace's own, then the host's. Throws MODEL_NOT_CONFIGURED when there are none, and
 * MODEL_PRICE_UNKNOWN when all that there are lack a price.
 */
export async function usableProviders(deps: Deps, actor: Actor): Promise<readonly UsableProvider[]> {
  const none = new AppError(
    'MODEL_NOT_CONFIGURED',
    'No model is set up. Open Settings and add one; the local evaluation needs none.',
  );
  if (isDemo(actor)) throw none;
  const records = (await listModelProviders(deps.database, actor.workspaceId)).filter(({ enabled }) => enabled);
  const own = records.map((record) => usableProvider(deps.models, record));
  const usable = [...own, hostProvider(deps.models)].filter((one) => one !== null && typeof one !== 'string');
  if (usable.length > 0) return usable;
  if (own.includes('price-unknown'))
    throw new AppError(
      'MODEL_PRICE_UNKNOWN',
      'Nobody knows what this model costs. Enter its price or a ceiling of tokens in Settings.',
    );
  throw none;
}

export const usd = (micros: number): number => micros / 1_000_000;

/** For estimates and reservations: what so many tokens cost at this provider. */
export const priced = ({ price }: UsableProvider, tokens: { input: number; output: number }): number =>
  costMicros(tokens, price);
