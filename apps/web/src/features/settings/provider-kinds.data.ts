import type { ModelProviderRow } from '../../shared/api-types.ts';

export type ProviderKind = ModelProviderRow['kind'];

interface KindFacts {
  readonly label: string;
  /** Where its server usually is; filled into an empty form. */
  readonly baseUrl: string;
  readonly modelExample: string;
  readonly needsKey: boolean;
  /** Runs on a machine of one's own: its tokens cost nothing. */
  readonly isFree: boolean;
}

/** What the form proposes for each kind; a person can change all of it. */
export const providerKinds: Readonly<Record<ProviderKind, KindFacts>> = {
  openai: {
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    modelExample: 'gpt-4o-mini',
    needsKey: true,
    isFree: false,
  },
  openrouter: {
    label: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    modelExample: 'openai/gpt-4o-mini',
    needsKey: true,
    isFree: false,
  },
  ollama: {
    label: 'Ollama',
    baseUrl: 'http://localhost:11434/v1',
    modelExample: 'qwen2.5:14b',
    needsKey: false,
    isFree: true,
  },
  compatible: {
    label: 'Another server',
    baseUrl: '',
    modelExample: 'its name on that server',
    needsKey: false,
    isFree: false,
  },
};

export const kindOrder: readonly ProviderKind[] = ['openai', 'openrouter', 'ollama', 'compatible'];
