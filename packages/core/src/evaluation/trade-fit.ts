import { type TradeProfile, tradeLikeness } from '../skills/trades.ts';
import type { CvFacts } from './cv-facts.ts';
import type { Spot } from './finding.ts';
import type { RubricContext } from './rubric-context.ts';
import { tradeFitRange, unknownTrade } from './strength.data.ts';

/** Below this sum of word weights a text says too little to tell its trade. */
const leastWords = 2;

const sum = (profile: TradeProfile) => [...profile.values()].reduce((total, value) => total + value, 0);

function scaled(likeness: number): number {
  const { low, high } = tradeFitRange;
  return Math.min(1, Math.max(0, (likeness - low) / (high - low)));
}

/** 0 to 1: how far a text with this profile speaks of the rubric's trade; 1 when the rubric does not show its trade. */
export function profileFit(profile: TradeProfile, rubric: RubricContext): number {
  return sum(rubric.trades) < leastWords ? 1 : scaled(tradeLikeness(profile, rubric.trades));
}

/** Part of the posting's key words, by weight, that `has` says stand in a text. */
export function keyCoverage(rubric: RubricContext, has: (id: string) => boolean): number {
  let [total, covered] = [0, 0];
  for (const terms of rubric.keyTerms.values())
    for (const [id, { weight }] of terms) {
      total += weight;
      if (has(id)) covered += weight;
    }
  return total === 0 ? 0 : covered / total;
}

/**
 * 0 to 1: how far the CV speaks of the rubric's trade: by the words of trades, and by the posting's own key words where no
 * table knows the trade.
 */
export function tradeFit(facts: CvFacts, rubric: RubricContext): number {
  if (rubric.isKnownTrade) return profileFit(facts.trades, rubric);
  return Math.min(1, keyCoverage(rubric, (id) => facts.termPlaces.has(id)) / unknownTrade.cvCoverage);
}

/** The segments that speak most of the rubric's trade, best first. */
export function tradeSpots(facts: CvFacts, rubric: RubricContext, most: number): Spot[] {
  const strongest = Math.max(0, ...rubric.trades.values());
  const scored = [...facts.tradeWords].flatMap(([segment, mentions]) => {
    const own = mentions.filter((mention) =>
      [...mention.trades.keys()].some((trade) => (rubric.trades.get(trade) ?? 0) >= strongest / 2),
    );
    const first = own[0];
    return first ? [{ segment, from: first.from, to: first.to, count: new Set(own.map((m) => m.word)).size }] : [];
  });
  return scored.sort((a, b) => b.count - a.count || a.segment.index - b.segment.index).slice(0, most);
}
