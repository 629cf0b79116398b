import type { RequirementVerdict } from '../evaluation/evaluation.ts';
import { countedWeight } from '../evaluation/score.ts';

export const moveReasons = [
  // The requirement is new in the later rubric, or was taken out of it.
  'added',
  'removed',
  // Asked for in other words, or with another weight.
  'reworded',
  'reweighed',
  // The requirement is the same and its verdict is not: the CV was read anew or the rules changed.
  'judged-anew',
  // Nothing about it changed but the sum that its points are a share of.
  'sum-changed',
] as const;
export type MoveReason = (typeof moveReasons)[number];

export interface MovedTerm {
  readonly requirementId: string;
  readonly requirement: string;
  /** Points of 100, before and after. */
  readonly before: number;
  readonly after: number;
  readonly reason: MoveReason;
}

interface Term {
  readonly verdict: RequirementVerdict;
  readonly points: number;
}

/** Differences below this are rounding, in points of 100. */
const smallest = 0.05;

/** Which terms of a CV's score changed between two evaluations, the largest change first. */
export function movedTerms(before: readonly RequirementVerdict[], after: readonly RequirementVerdict[]): MovedTerm[] {
  const [then, now] = [termsOf(before), termsOf(after)];
  const ids = new Set([...then.keys(), ...now.keys()]);
  const terms: MovedTerm[] = [];
  for (const requirementId of ids) {
    const [was, is] = [then.get(requirementId), now.get(requirementId)];
    const requirement = (is ?? was)?.verdict.requirement ?? '';
    const [pointsBefore, pointsAfter] = [was?.points ?? 0, is?.points ?? 0];
    if (Math.abs(pointsAfter - pointsBefore) < smallest) continue;
    terms.push({ requirementId, requirement, before: pointsBefore, after: pointsAfter, reason: reasonOf(was, is) });
  }
  return terms.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

function termsOf(verdicts: readonly RequirementVerdict[]): Map<string, Term> {
  const possible = verdicts.reduce((sum, verdict) => sum + countedWeight(verdict), 0);
  return new Map(
    verdicts.map((verdict) => {
      const points = possible === 0 ? 0 : (100 * countedWeight(verdict) * verdict.share) / possible;
      return [verdict.requirementId, { verdict, points }];
    }),
  );
}

function reasonOf(was: Term | undefined, is: Term | undefined): MoveReason {
  if (!was) return 'added';
  if (!is) return 'removed';
  if (was.verdict.requirement !== is.verdict.requirement) return 'reworded';
  if (countedWeight(was.verdict) !== countedWeight(is.verdict)) return 'reweighed';
  return was.verdict.share === is.verdict.share ? 'sum-changed' : 'judged-anew';
}
