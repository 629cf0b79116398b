import { knownPrice } from '@vitae/core/model/tokens-and-prices';
import type { ModelProviderRow } from '../../shared/api-types.ts';
import { type ProviderKind, providerKinds } from './provider-kinds.data.ts';

/** The form's fields as they are typed; a number field may be empty. */
export interface ProviderDraft {
  readonly kind: ProviderKind;
  readonly name: string;
  readonly baseUrl: string;
  readonly model: string;
  /** Empty: the kept one stays. */
  readonly apiKey: string;
  readonly inputPrice: number | '';
  readonly outputPrice: number | '';
  readonly tokenCeiling: number | '';
}

export function emptyDraft(kind: ProviderKind): ProviderDraft {
  const { label, baseUrl, isFree } = providerKinds[kind];
  return {
    kind,
    name: label,
    baseUrl,
    model: '',
    apiKey: '',
    inputPrice: isFree ? 0 : '',
    outputPrice: isFree ? 0 : '',
    tokenCeiling: '',
  };
}

export function draftOf(provider: ModelProviderRow): ProviderDraft {
  return {
    kind: provider.kind,
    name: provider.name,
    baseUrl: provider.baseUrl,
    model: provider.model,
    apiKey: '',
    inputPrice: provider.inputPrice ?? '',
    outputPrice: provider.outputPrice ?? '',
    tokenCeiling: provider.tokenCeiling ?? '',
  };
}

/** Another kind brings its own proposals, where the old ones were not changed. */
export function withKind(draft: ProviderDraft, kind: ProviderKind): ProviderDraft {
  const [before, after] = [emptyDraft(draft.kind), emptyDraft(kind)];
  const taken = <Key extends keyof ProviderDraft>(key: Key) => (draft[key] === before[key] ? after[key] : draft[key]);
  return {
    ...draft,
    kind,
    name: taken('name'),
    baseUrl: taken('baseUrl'),
    inputPrice: taken('inputPrice'),
    outputPrice: taken('outputPrice'),
  };
}

/** A known model brings its usual price, where none was entered. */
export function withModel(draft: ProviderDraft, model: string): ProviderDraft {
  const before = knownPrice(draft.model);
  const untouched = draft.inputPrice === (before?.input ?? '') && draft.outputPrice === (before?.output ?? '');
  const price = knownPrice(model);
  if (!untouched) return { ...draft, model };
  return { ...draft, model, inputPrice: price?.input ?? '', outputPrice: price?.output ?? '' };
}

const orNull = (value: number | '') => (value === '' ? null : value);

export function settingsOf({ kind, name, baseUrl, model, ...numbers }: ProviderDraft) {
  return {
    ...{ kind, name: name.trim(), baseUrl: baseUrl.trim(), model: model.trim() },
    inputPrice: orNull(numbers.inputPrice),
    outputPrice: orNull(numbers.outputPrice),
    tokenCeiling: orNull(numbers.tokenCeiling),
  };
}

/** Whether somebody said what may be spent. */
export function saysCost({ inputPrice, outputPrice, tokenCeiling }: ProviderDraft): boolean {
  return (inputPrice !== '' && outputPrice !== '') || tokenCeiling !== '';
}
