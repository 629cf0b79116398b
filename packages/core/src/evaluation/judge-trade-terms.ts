import type { Requirement } from '../posting/requirement.ts';
import type { CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound, type Spot } from './finding.ts';
import { type KeyTerm, keyTermsOf } from './key-terms.ts';
import type { RubricContext } from './rubric-context.ts';
import type { Segment } from './segments.ts';
import { tradeTermConstants } from './strength.data.ts';
import { tradeFit, tradeSpots } from './trade-fit.ts';

/** In how many segments each wanted term stands: saying it twice in one sentence is saying it once. */
function countSegments(wanted: ReadonlyMap<string, KeyTerm>, facts: CvFacts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of facts.terms.values())
    for (const id of new Set(terms.map((term) => term.id)))
      if (wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The segments with most different wanted terms, best first, each by its stretch from the first of them. */
function bestSpots(wanted: ReadonlyMap<string, KeyTerm>, facts: CvFacts): Spot[] {
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

/** Names words found, and the most telling of those that are missing. */
function reasonOf(wanted: ReadonlyMap<string, KeyTerm>, counts: ReadonlyMap<string, number>): string {
  const listed = (words: readonly KeyTerm[]) => words.map(({ word }) => `“${word}”`).join(', ');
  const found = [...wanted].filter(([id]) => counts.has(id)).map(([, term]) => term);
  const missing = [...wanted].filter(([id]) => !counts.has(id)).map(([, term]) => term);
  const { named, namedMissing } = tradeTermConstants;
  const some = found.length > named ? 'among them ' : '';
  const lacking = missing.length > 0 ? ` It does not use ${listed(missing.slice(0, namedMissing))}.` : '';
  return `The CV uses ${found.length} of the posting's ${wanted.size} key words, ${some}${listed(found.slice(0, named))}.${lacking}`;
}

/**
 * How many of the posting's telling words the CV shows, by weight. A word in one place counts `once`, in several places
 * 1, and never more, so that saying it over and over gains nothing.
 */
export function judgeTradeTerms(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  const { language } = rubric;
  const wanted = rubric.keyTerms.get(requirement) ?? keyTermsOf(requirement, language);
  const counts = countSegments(wanted, facts);
  const { byPlaces, leastWords, least, high, otherLanguage } = tradeTermConstants;
  let [total, covered] = [0, 0];
  for (const [id, { weight }] of wanted) {
    const count = counts.get(id) ?? 0;
    total += weight;
    covered += weight * (byPlaces[Math.min(count, byPlaces.length - 1)] ?? 0);
  }
  const coverage = total === 0 ? 0 : covered / total;
  const share = counts.size < leastWords ? 0 : Math.min(1, least + ((1 - least) * coverage) / high);
  // In another language than the posting's its words cannot stand in the CV; what trade it speaks of still shows.
  const isForeign = facts.input.language !== undefined && facts.input.language !== language;
  const byTrade = isForeign && rubric.trades.size > 0 ? otherLanguage * tradeFit(facts, rubric) : 0;
  if (byTrade > share)
    return {
      share: byTrade,
      reason: 'The CV is written in another language than this; its words are judged by their trade.',
      evidence: evidenceFor(facts, tradeSpots(facts, rubric, tradeTermConstants.quotes)),
    };
  if (share === 0) return nothingFound('The CV shows hardly any of these words.');
  return { share, reason: reasonOf(wanted, counts), evidence: evidenceFor(facts, bestSpots(wanted, facts)) };
}
