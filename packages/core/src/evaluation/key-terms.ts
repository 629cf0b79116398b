import type { Requirement } from '../posting/requirement.ts';
import { tradeTermsLabels } from '../posting/trade-terms.data.ts';
import { findTerms } from '../skills/terms.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { tradeTermConstants } from './strength.data.ts';

/** A key word of the posting, by the id of its term. */
export interface KeyTerm {
  readonly weight: number;
  readonly word: string;
}

/** The words of a row of key words with what each weighs; the row is sorted, so its first words weigh most. */
export function keyTermsOf({ text }: Requirement, language: string): ReadonlyMap<string, KeyTerm> {
  const row = text.slice(tradeTermsLabels.find((label) => text.startsWith(label))?.length ?? 0);
  const tokens = tokenise(row, skillVocabulary().isKnown);
  const wanted = new Map<string, KeyTerm>();
  const { firstFactor, lastFactor } = tradeTermConstants;
  const terms = findTerms(tokens, language);
  for (const [place, { id, weight, at }] of terms.entries()) {
    const token = tokens[at];
    const rank = firstFactor + ((lastFactor - firstFactor) * place) / terms.length;
    if (token && !wanted.has(id)) wanted.set(id, { weight: weight * rank, word: row.slice(token.start, token.end) });
  }
  return wanted;
}
