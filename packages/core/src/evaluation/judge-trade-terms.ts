import type { Requirement } from '../posting/requirement.ts';
import { tradeTermsLabels } from '../posting/trade-terms.data.ts';
import { findTerms } from '../skills/terms.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound, type Spot } from './finding.ts';
import type { RubricContext } from './rubric-context.ts';
import type { Segment } from './segments.ts';
import { tradeTermConstants } from './strength.data.ts';
import { tradeFit, tradeSpots } from './trade-fit.ts';

interface Wanted {
  readonly weight: number;
  readonly word: string;
}

function wantedTerms(text: string, language: string): Map<string, Wanted> {
  const row = text.slice(tradeTermsLabels.find((label) => text.startsWith(label))?.length ?? 0);
  const tokens = tokenise(row, skillVocabulary().isKnown);
  const wanted = new Map<string, Wanted>();
  const { firstFactor, lastFactor } = tradeTermConstants;
  const terms = findTerms(tokens, language);
  for (const [place, { id, weight, at }] of terms.entries()) {
    const token = tokens[at];
    const rank = firstFactor + ((lastFactor - firstFactor) * place) / terms.length;
    if (token && !wanted.has(id)) wanted.set(id, { weight: weight * rank, word: row.slice(token.start, token.end) });
  }
  return wanted;
}

/** In how many segments each wanted term stands: saying it twice in one sentence is saying it once. */
function countSegments(wanted: ReadonlyMap<string, Wanted>, facts: CvFacts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of facts.terms.values())
    for (const id of new Set(terms.map((term) => term.id)))
      if (wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The segments with most different wanted terms, best first, each by its stretch from the first of them. */
function bestSpots(wanted: ReadonlyMap<string, Wanted>, facts: CvFacts): Spot[] {
  const found: { segment: Segment; from: number; to: number; kinds: number }[] = [];
  for (const [segment, terms] of facts.terms) {
    const hits = terms.filter(({ id }) => wanted.has(id));
    const first = hits[0];
    if (!first) continue;
    const near = hits.filter(({ at }) => at - first.at < tradeTermConstants.window);
    found.push({
      segment,
      from: first.at,
      to: (near.at(-1)?.at ?? first.at) + 1,
      kinds: new Set(hits.map(({ id }) => id)).size,
    });
  }
  return found
    .sort((a, b) => b.kinds - a.kinds || a.segment.index - b.segment.index)
    .slice(0, tradeTermConstants.quotes);
}

/**
 * How many of the posting's telling words the CV shows, by weight. A word in one place counts `once`, in several places
 * 1, and never more, so that saying it over and over gains nothing.
 */
export function judgeTradeTerms({ text }: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  const { language } = rubric;
  const wanted = wantedTerms(text, language);
  const counts = countSegments(wanted, facts);
  const { byPlaces, low, high, otherLanguage } = tradeTermConstants;
  let [total, covered] = [0, 0];
  for (const [id, { weight }] of wanted) {
    const count = counts.get(id) ?? 0;
    total += weight;
    covered += weight * (byPlaces[Math.min(count, byPlaces.length - 1)] ?? 0);
  }
  const coverage = total === 0 ? 0 : covered / total;
  const share = counts.size < 2 ? 0 : Math.min(1, 0.15 + 0.85 * Math.max(0, (coverage - low) / (high - low)));
  // In another language than the posting's its words cannot stand in the CV; what trade it speaks of still shows.
  const isForeign = facts.input.language !== undefined && facts.input.language !== language;
  const byTrade = isForeign && rubric.trades.size > 0 ? otherLanguage * tradeFit(facts.trades, rubric) : 0;
  if (byTrade > share)
    return {
      share: byTrade,
      reason: 'The CV is written in another language than this; its words are judged by their trade.',
      evidence: evidenceFor(facts, tradeSpots(facts, rubric, tradeTermConstants.quotes)),
    };
  if (share === 0) return nothingFound('The CV shows hardly any of these words.');
  const words = [...counts.keys()].flatMap((id) => wanted.get(id)?.word ?? []);
  const named = words.slice(0, tradeTermConstants.named).map((word) => `“${word}”`);
  const rest = words.length > named.length ? ' and others' : '';
  return {
    share,
    reason: `The CV shows ${counts.size} of ${wanted.size} words: ${named.join(', ')}${rest}.`,
    evidence: evidenceFor(facts, bestSpots(wanted, facts)),
  };
}
