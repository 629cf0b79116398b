import { findTerms, type Term } from '../skills/terms.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary, type Vocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import type { Spot } from './finding.ts';
import { mentionStrength } from './mention-strength.ts';
import { isUnfinished } from './negation.ts';
import type { Segment } from './segments.ts';
import { phraseConstants } from './strength.data.ts';

export interface PhraseFinding {
  readonly share: number;
  readonly spot: Spot;
}

/** Terms of phrases seen before, by language; the same rubric judges many CVs. */
const known = new WeakMap<Vocabulary, Map<string, readonly Term[]>>();
const knownLimit = 5000;

function termsOf(phrase: string, language: string, isWhole: boolean): readonly Term[] {
  const vocabulary = skillVocabulary();
  const phrases = known.get(vocabulary) ?? new Map<string, readonly Term[]>();
  known.set(vocabulary, phrases);
  const key = `${language} ${isWhole} ${phrase}`;
  const before = phrases.get(key);
  if (before) return before;
  const all = findTerms(tokenise(phrase, vocabulary.isKnown), language);
  const telling = isWhole ? all : all.filter((term) => term.weight >= phraseConstants.telling);
  const terms = telling.length > 0 ? telling : all;
  if (phrases.size >= knownLimit) phrases.clear();
  phrases.set(key, terms);
  return terms;
}

/** The telling terms of a phrase; "solid knowledge of IFRS" asks for IFRS, the empty words are only its wrapping. */
export function phraseTerms(phrase: string, language: string): readonly Term[] {
  return termsOf(phrase, language, false);
}

/** Every term of a name, the empty ones too, for where all of them must stand. */
export function nameTerms(name: string, language: string): readonly Term[] {
  return termsOf(name, language, true);
}

/** The segments that hold any of the terms. */
function placesOf(wanted: readonly Term[], facts: CvFacts): Set<Segment> {
  const places = new Set<Segment>();
  for (const { id } of wanted) for (const segment of facts.termPlaces.get(id) ?? []) places.add(segment);
  return places;
}

/** The place that shows a phrase best by its stems: all of them close together, or `least` of them by weight. */
export function findPhrase(
  wanted: readonly Term[],
  facts: CvFacts,
  least: number = phraseConstants.least,
): PhraseFinding | undefined {
  const total = wanted.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return undefined;
  let best: PhraseFinding | undefined;
  for (const segment of placesOf(wanted, facts)) {
    const terms = facts.terms.get(segment) ?? [];
    const hits = wanted.flatMap((want) => {
      const hit = terms.find((term) => term.id === want.id);
      return hit ? [{ at: hit.at, weight: want.weight }] : [];
    });
    const coverage = hits.reduce((sum, hit) => sum + hit.weight, 0) / total;
    if (coverage < least) continue;
    const from = Math.min(...hits.map((hit) => hit.at));
    const to = Math.max(...hits.map((hit) => hit.at)) + 1;
    // Words of a phrase that lie far apart are another phrase.
    const near = to - from <= wanted.length + phraseConstants.gap ? 1 : phraseConstants.farApart;
    const whole = coverage >= 0.99 ? 1 : coverage * phraseConstants.part;
    const done = isUnfinished(segment.text, segment.tokens[from]?.start ?? 0) ? phraseConstants.unfinished : 1;
    const share = mentionStrength(segment, facts.input.history) * whole * near * done;
    if (!best || share > best.share) best = { share, spot: { segment, from, to } };
  }
  return best;
}
