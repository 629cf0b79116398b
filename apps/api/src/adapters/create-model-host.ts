import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ModelHost, ModelSettings } from '../ports/model-host.ts';
import { createAesSecretBox } from './aes-secret-box.ts';
import { createOpenAiModelGateway } from './openai-model-gateway.ts';

const defaultTimeoutMs = 60_000;
const defaultCeilingMicros = 10_000_000;

/** `secretKey`: 32 bytes that outlive the process; without them providers with a key cannot be kept. */
export function createModelHost(settings: ModelSettings, secretKey: Uint8Array | undefined): ModelHost {
  return {
    gateway: createOpenAiModelGateway(),
    secrets: createAesSecretBox(secretKey ?? randomBytes(32)),
    keepsKeys: secretKey !== undefined,
    hostModel: settings.hostModel ?? null,
    defaultCeilingMicros: settings.defaultCeilingMicros ?? defaultCeilingMicros,
    timeoutMs: settings.timeoutMs ?? defaultTimeoutMs,
    allowedHosts: settings.allowedHosts ?? null,
    wait: (ms, signal) => wait(ms, undefined, signal ? { signal } : {}),
  };
}
