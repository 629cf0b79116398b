import { z } from 'zod';
import { Verdict } from '../evaluation/evaluation.ts';

/** Raised whenever prompt or answer schema change; stored with each result and part of the cache's key. */
export const promptVersion = '1';

/** What a model may say of a requirement: one of three words, and the CV's own words for it. Nothing else. */
export const ModelAnswer = z.object({
  requirementId: z.string(),
  verdict: Verdict,
  /** Copied letter by letter from the CV; empty for "not shown". */
  quotes: z.array(z.string()),
});
export type ModelAnswer = z.infer<typeof ModelAnswer>;

export const ModelAnswers = z.object({ answers: z.array(ModelAnswer) });
export type ModelAnswers = z.infer<typeof ModelAnswers>;

/** JSON schema of the answer in the strict form that providers ask for: every field required, none beside them. */
export const modelAnswersSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['answers'],
  properties: {
    answers: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['requirementId', 'verdict', 'quotes'],
        properties: {
          requirementId: { type: 'string' },
          verdict: { type: 'string', enum: Verdict.options },
          quotes: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
} as const;

export type ParsedAnswers =
  | { readonly ok: true; readonly answers: readonly ModelAnswer[] }
  | { readonly ok: false; readonly fault: 'not-json' | 'wrong-shape' };

/** Servers without structured output like to fence their JSON as Markdown. */
const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/;

/** Checks a model's text against the schema; text around the JSON is not searched for it. */
export function parseAnswers(text: string): ParsedAnswers {
  let value: unknown;
  try {
    value = JSON.parse(fenced.exec(text)?.[1] ?? text);
  } catch {
    return { ok: false, fault: 'not-json' };
  }
  const parsed = ModelAnswers.safeParse(value);
  return parsed.success ? { ok: true, answers: parsed.data.answers } : { ok: false, fault: 'wrong-shape' };
}
