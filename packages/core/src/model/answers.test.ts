import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ModelAnswers, modelAnswersSchema, parseAnswers } from './answers.ts';
import { costMicros, estimateTokens, knownPrice, mostTokens } from './tokens-and-prices.ts';

const right = { answers: [{ requirementId: 'r1', verdict: 'met', quotes: ['Python'] }] };

describe('parseAnswers', () => {
  it.each([
    ['plain', JSON.stringify(right)],
    ['fenced as Markdown', `\`\`\`json\n${JSON.stringify(right, null, 2)}\n\`\`\``],
  ])('reads %s JSON', (_, text) => expect(parseAnswers(text)).toEqual({ ok: true, answers: right.answers }));

  it.each([
    ['cut off', JSON.stringify(right).slice(0, -5), 'not-json'],
    ['prose', 'I cannot help with that.', 'not-json'],
    ['another verdict', JSON.stringify(right).replace('met', 'excellent'), 'wrong-shape'],
    ['another shape', '{"score":100}', 'wrong-shape'],
    ['a list', '[]', 'wrong-shape'],
  ])('refuses %s', (_, text, fault) => expect(parseAnswers(text)).toEqual({ ok: false, fault }));

  it('asks providers for what it checks', () => {
    const { $schema: _, ...checked } = z.toJSONSchema(ModelAnswers);
    expect(modelAnswersSchema).toEqual(checked);
  });
});

describe('tokens and prices', () => {
  const question = (content: string) => ({ messages: [{ content }], requirements: 10 });

  it('never estimates more than it reserves', () => {
    for (const text of ['', 'Python since 2019 '.repeat(500), 'أدار فريقا من تسعة', '软件工程师'.repeat(300)]) {
      const [estimate, most] = [estimateTokens(question(text)), mostTokens(question(text))];
      expect(most.input).toBeGreaterThanOrEqual(estimate.input);
      expect(most.output).toBeGreaterThan(estimate.output);
    }
    // A Chinese character is about one token.
    expect(estimateTokens(question('软'.repeat(900))).input).toBe(908);
  });

  it('rounds costs up, in millionths of a dollar', () => {
    expect(costMicros({ input: 1000, output: 100 }, { input: 0.15, output: 0.6 })).toBe(210);
    expect(costMicros({ input: 1, output: 0 }, { input: 0.15, output: 0.6 })).toBe(1);
    expect(costMicros({ input: 9000, output: 900 }, { input: 0, output: 0 })).toBe(0);
  });

  it('proposes prices for models it knows, by any provider, and none for others', () => {
    expect(knownPrice('gpt-4o-mini-2024-07-18')).toEqual({ input: 0.15, output: 0.6 });
    expect(knownPrice('openai/gpt-4o')).toEqual({ input: 2.5, output: 10 });
    expect(knownPrice('my-own-model')).toBeUndefined();
  });
});
