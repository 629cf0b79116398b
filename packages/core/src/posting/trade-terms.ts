import { findLanguages } from '../skills/spoken-languages.ts';
import { findTerms } from '../skills/terms.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { wordKey } from '../skills/word-key.ts';
import type { RequirementDraft } from './draft.ts';
import type { PostingTitle } from './find-title.ts';
import type { Requirement, UnusedReason } from './requirement.ts';
import type { PostingItem } from './split-posting.ts';
import { tradeTermLimits, tradeTermsLabel, tradeTermsLabels, untellingWords } from './trade-terms.data.ts';

/** Topics whose words say what the work is; those of languages do not. */
const tellingTopics = new Set(['skill', 'experience', 'certificate', 'education', 'duty', 'other']);

const untelling = new Set(untellingWords.map(wordKey));

interface Told {
  readonly word: string;
  readonly weight: number;
  /** In how many lines it stands, title and skill lines counting more. */
  lines: number;
}

function add(told: Map<string, Told>, text: string, { language, factor }: { language: string; factor: number }): void {
  const tokens = tokenise(text, skillVocabulary().isKnown);
  const languages = findLanguages(tokens);
  const seen = new Set<string>();
  for (const { id, weight, at } of findTerms(tokens, language)) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (weight < tradeTermLimits.leastWeight || !token || seen.has(id) || untelling.has(token.key)) continue;
    if (languages.some(({ from, to }) => at >= from && at < to)) continue;
    seen.add(id);
    const before = told.get(id);
    if (before) before.lines += factor;
    // Two characters in a row make one term where words are not spaced.
    else
      told.set(id, {
        word: text.slice(token.start, id === token.key + next?.key ? next?.end : token.end),
        weight,
        lines: factor,
      });
  }
}

/** What the words of a posting are told by. */
interface TermSource {
  readonly title: PostingTitle | undefined;
  /** What asks for something. */
  readonly drafts: readonly RequirementDraft[];
  /** Every line of the posting, and why those that ask for nothing do not. */
  readonly items: readonly PostingItem[];
  readonly said: ReadonlyMap<PostingItem, UnusedReason>;
  readonly language: string;
}

/** Sentences that ask for nothing and still speak of the work, or of whom it is for. */
const tellingReasons: ReadonlySet<UnusedReason | undefined> = new Set([
  undefined,
  'introduction',
  'not_understood',
  'less_telling',
]);

/** What a company says of itself, wherever it stands. */
const ofThemselves = /\b(?:we|our|us|wir|uns\w*|nous|notre|nos|nosotros|nuestr\w+|noi|nostr\w+)\b/iu;

/** Lines that ask for nothing: they tell when the rest says too little about the work. */
function addUnasked(told: Map<string, Told>, { drafts, items, said, language }: TermSource): void {
  const isAsked = (item: PostingItem) => drafts.some((draft) => draft.start < item.end && draft.end > item.start);
  if (told.size >= tradeTermLimits.enough) return;
  for (const item of items) {
    if (item.section === 'boilerplate' || isAsked(item) || !tellingReasons.has(said.get(item))) continue;
    add(told, item.text, { language, factor: tradeTermLimits.unasked });
  }
  if (told.size >= tradeTermLimits.enough) return;
  for (const item of items) {
    if (item.section !== 'boilerplate' || said.get(item) === 'offer' || said.get(item) === 'equality') continue;
    if (!ofThemselves.test(item.text)) add(told, item.text, { language, factor: tradeTermLimits.story });
  }
}

/**
 * The posting's most telling words, best first, as one requirement's text: from the title and from what asks; from
 * what the company says of itself only where the rest tells no trade. Undefined when there are too few words.
 */
export function tradeTermsText(source: TermSource): string | undefined {
  const { title, drafts, language } = source;
  const told = new Map<string, Told>();
  if (title) add(told, title.text, { language, factor: tradeTermLimits.title });
  const seen = new Set<string>();
  for (const { text, topic, kind } of drafts) {
    if (!tellingTopics.has(topic) || kind === 'gate' || seen.has(text)) continue;
    seen.add(text);
    add(told, text, { language, factor: topic === 'duty' || topic === 'other' ? 1 : tradeTermLimits.skillLine });
  }
  addUnasked(told, source);
  const score = ({ weight, lines }: Told) => weight * (1 + Math.log2(1 + lines));
  const ranked = [...told.values()].sort((a, b) => score(b) - score(a)).slice(0, tradeTermLimits.most);
  if (ranked.length < tradeTermLimits.least) return undefined;
  let row = tradeTermsLabel;
  for (const [index, { word }] of ranked.entries()) {
    const longer = `${row}${index === 0 ? '' : ','} ${word}`;
    if (longer.length > tradeTermLimits.length) break;
    row = longer;
  }
  return row;
}

/** Whether a requirement is such a row of words. */
export function isTradeTerms({ topic, text }: Requirement): boolean {
  return topic === 'other' && tradeTermsLabels.some((label) => text.startsWith(label));
}
