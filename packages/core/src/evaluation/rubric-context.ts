import type { Requirement } from '../posting/requirement.ts';
import { isTradeTerms } from '../posting/trade-terms.ts';
import { detectLanguage } from '../skills/detect-language.ts';
import { findOccupations, type Occupation, withoutGenderMarks } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { findTradeWords, type TradeProfile, tradeProfile } from '../skills/trades.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { type KeyTerm, keyTermsOf } from './key-terms.ts';

/** What the requirements say together, which a single one cannot: the language, the occupation and the trade. */
export interface RubricContext {
  /** Two-letter code; words are stemmed by it on both sides. */
  readonly language: string;
  /** Occupations that the title names; empty when there is no title or none is known. */
  readonly occupations: readonly Occupation[];
  readonly trades: TradeProfile;
  /** Whether a table knows the trade: then its words tell it, else the posting's key words must. */
  readonly isKnownTrade: boolean;
  /** The words of each row of key words. */
  readonly keyTerms: ReadonlyMap<Requirement, ReadonlyMap<string, KeyTerm>>;
}

/** The words of the title say twice as much about the trade as those of any other requirement. */
const titleCounts = 2;

/** The same rubric judges many CVs; what it says is worked out once. */
const contexts = new WeakMap<readonly Requirement[], RubricContext>();

export function rubricContext(requirements: readonly Requirement[]): RubricContext {
  const made = contexts.get(requirements) ?? makeContext(requirements);
  contexts.set(requirements, made);
  return made;
}

function makeContext(requirements: readonly Requirement[]): RubricContext {
  const language =
    detectLanguage(
      requirements
        .filter((own) => !isTradeTerms(own))
        .map((own) => own.text)
        .join('\n'),
    ) ?? 'en';
  const { isKnown } = skillVocabulary();
  const occupations: Occupation[] = [];
  const mentions = requirements.flatMap((requirement) => {
    const { topic, text, weight } = requirement;
    // A row of words repeats what the other requirements say.
    if (weight === 0 || isTradeTerms(requirement)) return [];
    const tokens = tokenise(topic === 'title' ? withoutGenderMarks(text) : text, isKnown);
    const found = findTradeWords(tokens);
    if (topic !== 'title') return found;
    occupations.push(...findOccupations(tokens).map((mention) => mention.occupation));
    return Array.from({ length: titleCounts }, () => found).flat();
  });
  const trades = tradeProfile(mentions);
  const keyTerms = new Map(requirements.filter(isTradeTerms).map((own) => [own, keyTermsOf(own, language)]));
  const hasTitle = requirements.some(({ topic }) => topic === 'title');
  const isKnownTrade = occupations.length > 0 || !hasTitle || keyTerms.size === 0;
  return { language, occupations, trades, isKnownTrade, keyTerms };
}
