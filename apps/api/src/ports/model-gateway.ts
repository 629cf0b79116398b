import type { ModelMessage } from '@vitae/core/model/prompt';

/** Where a model answers and what opens the door. */
export interface ModelAccess {
  /** Up to and with "/v1". */
  readonly baseUrl: string;
  /** Null for a server that asks for none. */
  readonly apiKey: string | null;
}

export interface ModelRequest {
  readonly access: ModelAccess;
  readonly model: string;
  readonly messages: readonly ModelMessage[];
  /** JSON schema that the answer shall have, by servers that can hold a model to it. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxOutputTokens: number;
  /** The same question is asked with the same seed, for providers that look at it. */
  readonly seed: number;
}

export interface ModelReply {
  readonly text: string;
  /** Why it ended: `cut` at the length limit, `refused` by the model or the provider's filter. */
  readonly end: 'finished' | 'cut' | 'refused';
  /** As the provider counted; null when it did not say. */
  readonly usage: { readonly input: number; readonly output: number } | null;
}

export type ModelFaultKind =
  /** No connection, a closed socket, an answer that is no protocol. */
  | 'connection'
  | 'timed-out'
  | 'rate-limited'
  /** 408, 409 and 5xx: the server has trouble. */
  | 'server'
  /** 401 and 403. */
  | 'key-refused'
  | 'not-found'
  /** Any other 4xx: the server does not take this request. */
  | 'request-refused';

/** One attempt that brought no answer. Holds nothing of what was sent or answered. */
export class ModelFault extends Error {
  readonly kind: ModelFaultKind;
  readonly status: number | undefined;
  /** The server asked to wait so long. */
  readonly retryAfterMs: number | undefined;
  /** The answer had begun: the provider may charge for it. */
  readonly begun: boolean;

  constructor(kind: ModelFaultKind, about: { status?: number; retryAfterMs?: number; begun?: boolean } = {}) {
    super(`model: ${kind}${about.status === undefined ? '' : ` (${about.status})`}`);
    this.name = 'ModelFault';
    this.kind = kind;
    this.status = about.status;
    this.retryAfterMs = about.retryAfterMs;
    this.begun = about.begun ?? false;
  }
}

export interface AskOptions {
  /** The task is told to stop. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time for the whole answer. */
  readonly timeoutMs: number;
}

/** Any server that speaks the chat completions protocol. One attempt each; both throw ModelFault. */
export interface ModelGateway {
  ask(request: ModelRequest, options: AskOptions): Promise<ModelReply>;
  /** Names of the models that the server offers. Costs nothing. */
  listModels(access: ModelAccess, options: AskOptions): Promise<string[]>;
}
