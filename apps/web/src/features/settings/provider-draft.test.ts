import { describe, expect, it } from 'vitest';
import { emptyDraft, saysCost, settingsOf, withKind, withModel } from './provider-draft.ts';

describe('the draft of a provider', () => {
  it('takes the proposals of another kind where a person typed nothing of their own', () => {
    const typed = { ...emptyDraft('openai'), name: 'Our account' };
    expect(withKind(typed, 'ollama')).toMatchObject({
      ...{ kind: 'ollama', name: 'Our account', baseUrl: 'http://localhost:11434/v1', inputPrice: 0, outputPrice: 0 },
    });
  });

  it('proposes the usual price of a known model, and keeps a price that a person entered', () => {
    const known = withModel(emptyDraft('openai'), 'gpt-4o-mini');
    expect(known).toMatchObject({ inputPrice: 0.15, outputPrice: 0.6 });
    expect(withModel(known, 'my-own')).toMatchObject({ inputPrice: '', outputPrice: '' });
    expect(withModel({ ...known, inputPrice: 9 }, 'gpt-4o')).toMatchObject({ inputPrice: 9, outputPrice: 0.6 });
  });

  it('knows whether the cost is said: both prices, or a ceiling of tokens', () => {
    const draft = emptyDraft('compatible');
    expect([draft, { ...draft, inputPrice: 1 }].map(saysCost)).toEqual([false, false]);
    expect(
      [
        { ...draft, inputPrice: 1, outputPrice: 1 },
        { ...draft, tokenCeiling: 1 },
      ].map(saysCost),
    ).toEqual([true, true]);
    expect(settingsOf(draft)).toMatchObject({ inputPrice: null, outputPrice: null, tokenCeiling: null });
  });
});
