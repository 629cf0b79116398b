import type { Price } from '@vitae/core/model/tokens-and-prices';
import type { ModelAccess, ModelGateway } from './model-gateway.ts';
import type { SecretBox } from './secret-box.ts';

/** A model that whoever runs the host offers to all its workspaces. */
export interface HostModel {
  readonly access: ModelAccess;
  readonly model: string;
  /** Null when it was not said; then `tokenCeiling` must be. */
  readonly price: Price | null;
  /** Tokens a month for one workspace. */
  readonly tokenCeiling: number | null;
}

/** What the host says about models; all of it may be left out. */
export interface ModelSettings {
  readonly hostModel?: HostModel | null;
  /** A workspace's ceiling for a month where it set none. Default 10 US dollars. */
  readonly defaultCeilingMicros?: number;
  /** Longest time of one call. Default 60 s. */
  readonly timeoutMs?: number;
  /** Hosts, or hosts with a port, that workspaces may name; null or absent: any. */
  readonly allowedHosts?: readonly string[] | null;
}

export interface ModelHost {
  readonly gateway: ModelGateway;
  readonly secrets: SecretBox;
  /** False where the host has no lasting key of its own: then no provider's key can be kept. */
  readonly keepsKeys: boolean;
  readonly hostModel: HostModel | null;
  readonly defaultCeilingMicros: number;
  readonly timeoutMs: number;
  readonly allowedHosts: readonly string[] | null;
  /** Waits between attempts; rejects when the signal aborts. */
  wait(ms: number, signal: AbortSignal | undefined): Promise<void>;
}
