import type { Requirement } from '../posting/requirement.ts';
import { findTerms, type Term } from '../skills/terms.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound } from './finding.ts';
import { findSkillsOf } from './judge-skill.ts';
import type { RubricContext } from './rubric-context.ts';
import type { Segment } from './segments.ts';
import { otherTradeFactor } from './strength.data.ts';
import { tradeFit } from './trade-fit.ts';

/**
 * Constants of duty matching. Coverage is Σ weight of the duty's terms found / Σ weight of its terms; the best single
 * segment (a highlight) counts more than the same words strewn over the CV. Raw coverage of `low` earns nothing,
 * `high` earns all: nobody repeats a posting's sentence whole.
 */
const dutyConstants = { segmentPart: 0.6, documentPart: 0.4, low: 0.15, high: 0.7, skillPart: 0.4 } as const;

function distinct(terms: readonly Term[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const term of terms) if (!weights.has(term.id)) weights.set(term.id, term.weight);
  return weights;
}

interface Best {
  readonly segment: Segment;
  readonly covered: number;
  readonly from: number;
  readonly to: number;
}

function bestSegment(wanted: ReadonlyMap<string, number>, facts: CvFacts): Best | undefined {
  let best: Best | undefined;
  for (const [segment, terms] of facts.terms) {
    let covered = 0;
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    const seen = new Set<string>();
    for (const term of terms) {
      const weight = wanted.get(term.id);
      if (weight === undefined || seen.has(term.id)) continue;
      seen.add(term.id);
      covered += weight;
      from = Math.min(from, term.at);
      to = Math.max(to, term.at + 1);
    }
    if (seen.size > 0 && (!best || covered > best.covered)) best = { segment, covered, from, to };
  }
  return best;
}

/** Duties and requirements known by their words alone, matched by weighted word overlap; deterministic, no corpus. */
export function judgeDuty(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  const wanted = distinct(findTerms(tokenise(requirement.text, skillVocabulary().isKnown), rubric.language));
  let total = 0;
  let inDocument = 0;
  for (const [id, weight] of wanted) {
    total += weight;
    if (facts.termIds.has(id)) inDocument += weight;
  }
  const best = total > 0 ? bestSegment(wanted, facts) : undefined;
  if (!best) return nothingFound('The CV does not show this.');
  const { segmentPart, documentPart, low, high, skillPart } = dutyConstants;
  const raw = (segmentPart * best.covered + documentPart * inDocument) / total;
  const inTrade = otherTradeFactor + (1 - otherTradeFactor) * tradeFit(facts.trades, rubric);
  const words = inTrade * Math.min(1, Math.max(0, (raw - low) / (high - low)));
  const { findings, share: skill } = findSkillsOf(requirement, facts, rubric.language);
  const share = findings.length > 0 ? Math.max(words, words * (1 - skillPart) + skill * skillPart) : words;
  if (share === 0) return nothingFound('The CV does not show this.');
  const spots = [best, ...findings.flatMap((finding) => finding.spots)];
  const percent = Math.round((100 * inDocument) / total);
  return {
    share,
    reason: `${percent} % of the telling words stand in the CV, ${Math.round((100 * best.covered) / total)} % in one place.`,
    evidence: evidenceFor(facts, spots).slice(0, 3),
  };
}
