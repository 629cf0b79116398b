import type { RequirementVerdict } from '@vitae/core/evaluation/evaluation';

/** One line of the sum that is a score. */
export interface ScoreTerm {
  readonly verdict: RequirementVerdict;
  /** Weight × share: what this requirement gave. */
  readonly earned: number;
}

export interface ScoreSum {
  readonly terms: readonly ScoreTerm[];
  readonly earned: number;
  readonly possible: number;
}

/** The sum as it is shown: 100 × earned ÷ possible is the score. Requirements of weight 0 stand outside it. */
export function scoreSumOf(verdicts: readonly RequirementVerdict[]): ScoreSum {
  const terms = verdicts
    .filter((verdict) => verdict.weight > 0)
    .map((verdict) => ({ verdict, earned: verdict.weight * verdict.share }));
  return {
    terms,
    earned: terms.reduce((sum, term) => sum + term.earned, 0),
    possible: terms.reduce((sum, term) => sum + term.verdict.weight, 0),
  };
}

/** Points of 100 that a requirement gives, or would give when met. */
export const pointsOf100 = (points: number, possible: number): number => (possible > 0 ? (100 * points) / possible : 0);

/** At most one decimal, and none that is zero: 12.5, 40. */
export const formatPoints = (points: number): string => String(Math.round(points * 10) / 10);
