import type { Evaluation } from '@vitae/core/evaluation/evaluation';

export interface Evaluated {
  readonly file: string;
  readonly evaluation: Evaluation;
}

export interface Ranked extends Evaluated {
  /** From 1; equal scores share it, and the next rank counts them all (1, 2, 2, 4). */
  readonly rank: number;
}

/** Best first; ties keep the order given. */
export const rankOf = (evaluated: readonly Evaluated[]): Ranked[] => {
  const sorted = evaluated.toSorted((a, b) => b.evaluation.score - a.evaluation.score);
  let rank = 0;
  return sorted.map((entry, index) => {
    if (entry.evaluation.score !== sorted[index - 1]?.evaluation.score) rank = index + 1;
    return { ...entry, rank };
  });
};
