import {
  type Evaluation,
  Evidence,
  type RequirementVerdict,
  SetAside,
  Verdict,
} from '@vitae/core/evaluation/evaluation';
import { RequirementKind } from '@vitae/core/posting/requirement';
import { z } from 'zod';
import type { Outcome } from '../input/read-inputs.ts';
import { EntryError } from './entry-error.ts';

const EntryVerdict = z.strictObject({
  requirement: z.string(),
  kind: RequirementKind,
  weight: z.number(),
  verdict: Verdict,
  evidence: z.array(Evidence),
});

const EvaluatedEntry = z.strictObject({
  file: z.string(),
  posting: z.string(),
  score: z.number().min(0).max(100),
  rationale: z.string(),
  matches: z.array(z.string()),
  gaps: z.array(z.string()),
  verdicts: z.array(EntryVerdict),
  /** Words that were not judged, and why; absent when all were. */
  setAside: z.array(SetAside).optional(),
});

const UnevaluatedEntry = z.strictObject({
  file: z.string(),
  posting: z.string(),
  status: z.literal('failed'),
  error: EntryError,
});

/** One CV of `vitae evaluate --json`. A public interface: fields are added, never renamed or taken away. */
export const EvaluationEntry = z.union([EvaluatedEntry, UnevaluatedEntry]);
export type EvaluationEntry = z.infer<typeof EvaluationEntry>;

/** `vitae rank --json`: best first, ties in the order given, files that failed at the end. */
export const RankOutput = z.array(EvaluationEntry);

export const evaluationEntry = (outcome: Outcome<Evaluation>, posting: string): EvaluationEntry => {
  const { file } = outcome;
  if ('failure' in outcome) return { file, posting, status: 'failed', error: outcome.failure };
  const { score, rationale, matches, gaps, verdicts, setAside } = outcome.value;
  const entry = { file, posting, score, rationale, matches, gaps, verdicts: verdicts.map(entryVerdict) };
  return setAside === undefined ? entry : { ...entry, setAside };
};

const entryVerdict = ({ requirement, kind, weight, verdict, evidence }: RequirementVerdict) => ({
  requirement,
  kind,
  weight,
  verdict,
  evidence,
});
