import type { RequirementKind } from '../posting/requirement.ts';
import type { RequirementVerdict, Verdict } from './evaluation.ts';
import { settle } from './strength.data.ts';

/** Settles a judge's share: full from `settle.met` on, nothing below `settle.shown`, two decimals in between. */
export function settleShare(share: number): { readonly verdict: Verdict; readonly share: number } {
  if (share >= settle.met) return { verdict: 'met', share: 1 };
  if (share < settle.shown) return { verdict: 'not_shown', share: 0 };
  return { verdict: 'partial', share: Math.round(share * 100) / 100 };
}

/** The weight that counts: a gate is judged and shown, and never gives or takes points. */
export function countedWeight({ kind, weight }: { kind?: RequirementKind; weight: number }): number {
  return kind === 'gate' ? 0 : weight;
}

/** 100 × Σ(weight × share) / Σ weight with one decimal; gates aside; 0 when nothing has weight. */
export function scoreOf(
  verdicts: readonly (Pick<RequirementVerdict, 'weight' | 'share'> & { kind?: RequirementKind })[],
): number {
  let earned = 0;
  let possible = 0;
  for (const verdict of verdicts) {
    earned += countedWeight(verdict) * verdict.share;
    possible += countedWeight(verdict);
  }
  return possible === 0 ? 0 : Math.round((1000 * earned) / possible) / 10;
}
