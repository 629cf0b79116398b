import type { RequirementVerdict, Verdict } from './evaluation.ts';
import { settle } from './strength.data.ts';

/** Settles a judge's share: full from `settle.met` on, nothing below `settle.shown`, two decimals in between. */
export function settleShare(share: number): { readonly verdict: Verdict; readonly share: number } {
  if (share >= settle.met) return { verdict: 'met', share: 1 };
  if (share < settle.shown) return { verdict: 'not_shown', share: 0 };
  return { verdict: 'partial', share: Math.round(share * 100) / 100 };
}

/** 100 × Σ(weight × share) / Σ weight with one decimal; 0 when nothing has weight. */
export function scoreOf(verdicts: readonly Pick<RequirementVerdict, 'weight' | 'share'>[]): number {
  let earned = 0;
  let possible = 0;
  for (const { weight, share } of verdicts) {
    earned += weight * share;
    possible += weight;
  }
  return possible === 0 ? 0 : Math.round((1000 * earned) / possible) / 10;
}
