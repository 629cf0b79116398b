import type { Requirement } from '../posting/requirement.ts';
import { findTerms, type Term } from '../skills/terms.ts';
import { tokenise } from '../skills/tokenise.ts';
import { findTradePhrases } from '../skills/trades.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { wordKey } from '../skills/word-key.ts';
import type { CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound, type Spot } from './finding.ts';
import { findSkillsOf } from './judge-skill.ts';
import { isUnfinished } from './negation.ts';
import type { RubricContext } from './rubric-context.ts';
import type { Segment } from './segments.ts';
import { dutyConstants, otherTradeFactor } from './strength.data.ts';
import { tradeFit } from './trade-fit.ts';

interface Wanted {
  readonly weight: number;
  /** As the requirement writes it. */
  readonly word: string;
}

/** "Basic Life Support (BLS)": the long and the short name say the same, and either is enough. */
const shortName = /^(.*?)((?:[\p{L}&-]+\s+){1,6})\((\p{Lu}{2,6})\)(.*)$/u;

/** The text as it stands, and with a name or its letters alone where it gives both. */
function variantsOf(text: string): string[] {
  const [, before = '', long = '', letters = '', after = ''] = shortName.exec(text) ?? [];
  const words = long.trim().split(/[\s-]+/);
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  if (letters === '' || !initials.endsWith(letters)) return [text];
  const own = words.slice(-letters.length).join(' ');
  const rest = words.slice(0, -letters.length).join(' ');
  return [text, `${before}${rest} ${own}${after}`, `${before}${rest} ${letters}${after}`];
}

/** Words of a paper that stand in none: "certificate", "valid", "current". */
const paperWords = new Set(
  ['certificate', 'certification', 'certified', 'license', 'licence', 'licensed', 'permit', 'card', 'valid', 'current']
    .concat(['registration', 'registered', 'ticket', 'qualified', 'qualification', 'hold', 'training', 'active'])
    .map(wordKey),
);

function wantedTerms({ topic }: Requirement, text: string, language: string): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const all = tokenise(text, skillVocabulary().isKnown);
  const telling = topic === 'certificate' ? all.filter(({ key }) => !paperWords.has(key)) : all;
  const tokens = telling.length > 0 ? telling : all;
  const phrases = findTradePhrases(tokens);
  for (const { id, weight, at } of findTerms(tokens, language, phrases)) {
    const phrase = id.endsWith(' ') ? phrases.find((own) => own.from === at) : undefined;
    const [start, end] = [tokens[at]?.start, tokens[(phrase?.to ?? at + 1) - 1]?.end];
    if (start !== undefined && end !== undefined && !wanted.has(id))
      wanted.set(id, { weight, word: text.slice(start, end) });
  }
  return wanted;
}

interface Best extends Spot {
  readonly segment: Segment;
  readonly covered: number;
}

/** The stretch of at most `window` words that holds most of what was found, so that its quote can be read. */
function densest(hits: readonly Term[], wanted: ReadonlyMap<string, Wanted>): { from: number; to: number } {
  let best = { from: hits[0]?.at ?? 0, to: (hits[0]?.at ?? 0) + 1, weight: 0 };
  for (const [index, first] of hits.entries()) {
    const near = hits.slice(index).filter((hit) => hit.at - first.at < dutyConstants.window);
    const ids = new Set(near.map((hit) => hit.id));
    const weight = [...ids].reduce((sum, id) => sum + (wanted.get(id)?.weight ?? 0), 0);
    if (weight > best.weight) best = { from: first.at, to: (near.at(-1)?.at ?? first.at) + 1, weight };
  }
  return best;
}

/** The one place that holds most of the duty's words. Titles say who somebody is, not what was done. */
function bestSegment(wanted: ReadonlyMap<string, Wanted>, facts: CvFacts, topic: string): Best | undefined {
  let best: { segment: Segment; covered: number; hits: readonly Term[] } | undefined;
  for (const [segment, terms] of facts.terms) {
    // A paper may stand beside the name or the title ("Structural engineer, P.E.").
    if (topic !== 'certificate' && (segment.section === 'position' || segment.section === 'headline')) continue;
    const hits = terms.filter((term) => wanted.has(term.id));
    if (hits.length === 0) continue;
    const covered = [...new Set(hits.map((hit) => hit.id))].reduce((sum, id) => sum + (wanted.get(id)?.weight ?? 0), 0);
    if (!best || covered > best.covered) best = { segment, covered, hits };
  }
  return best && { segment: best.segment, covered: best.covered, ...densest(best.hits, wanted) };
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** Names the telling words that were found and the heaviest that were not. */
function reasonOf(wanted: ReadonlyMap<string, Wanted>, facts: CvFacts): string {
  const telling = [...wanted].filter(([, { weight }]) => weight >= dutyConstants.tellingWeight);
  const words = (found: boolean) =>
    telling.filter(([id]) => facts.termPlaces.has(id) === found).map(([, { word }]) => word);
  const [found, missing] = [words(true), words(false)];
  if (found.length === 0) return 'The CV shows only general words of this.';
  const shown = `The CV speaks of ${quoted(found.slice(0, 5))}`;
  return missing.length === 0 ? `${shown}.` : `${shown}, not of ${quoted(missing.slice(0, 4))}.`;
}

interface WordsFinding {
  readonly share: number;
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly best: Best;
}

function wordsShare(
  wanted: ReadonlyMap<string, Wanted>,
  { topic }: Requirement,
  { facts, rubric }: { readonly facts: CvFacts; readonly rubric: RubricContext },
): WordsFinding | undefined {
  let total = 0;
  let inDocument = 0;
  for (const [id, { weight }] of wanted) {
    const isThere = facts.termPlaces.has(id);
    // A phrase of a trade is more than its words, and no loss where the words stand apart.
    if (isThere || !id.endsWith(' ')) total += weight;
    if (isThere) inDocument += weight;
  }
  const best = total > 0 ? bestSegment(wanted, facts, topic) : undefined;
  if (!best) return undefined;
  const { segmentPart, documentPart, low, high, singleWord, singleFactor, unfinished } = dutyConstants;
  const raw = (segmentPart * best.covered + documentPart * inDocument) / total;
  const alone = best.covered < singleWord && total > singleWord ? singleFactor : 1;
  const inTrade = otherTradeFactor + (1 - otherTradeFactor) * tradeFit(facts, rubric);
  const done = isUnfinished(best.segment.text, best.segment.tokens[best.from]?.start ?? 0) ? unfinished : 1;
  const share = done * alone * inTrade * Math.min(1, Math.max(0, (raw - low) / (high - low)));
  return { share, wanted, best };
}

/** How far the words of a requirement stand in the CV, by its variant that is shown best. */
function judgeWords(requirement: Requirement, facts: CvFacts, rubric: RubricContext): WordsFinding | undefined {
  let most: WordsFinding | undefined;
  for (const text of variantsOf(requirement.text)) {
    const found = wordsShare(wantedTerms(requirement, text, rubric.language), requirement, { facts, rubric });
    if (found && (!most || found.share > most.share)) most = found;
  }
  return most;
}

/** Duties and requirements known by their words alone, matched by weighted word overlap; deterministic, no corpus. */
export function judgeDuty(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  const found = judgeWords(requirement, facts, rubric);
  if (!found) return nothingFound('The CV does not show this.');
  const { share: words, wanted, best } = found;
  const { skillPart } = dutyConstants;
  const { findings, share: skill } = findSkillsOf(requirement, facts, rubric.language);
  const share = findings.length > 0 ? Math.max(words, words * (1 - skillPart) + skill * skillPart) : words;
  if (share === 0) return nothingFound('The CV does not show this.');
  const spots = [best, ...findings.flatMap((finding) => finding.spots)];
  return { share, reason: reasonOf(wanted, facts), evidence: evidenceFor(facts, spots).slice(0, 3) };
}

/**
 * A requirement whose named skills the CV does not show may still be shown by its words ("install and repair heating
 * systems"); undefined when it says no more than its skills' names.
 */
export function judgeBesideSkills(
  requirement: Requirement,
  facts: CvFacts,
  rubric: RubricContext,
): Finding | undefined {
  const found = judgeWords(requirement, facts, rubric);
  if (!found) return undefined;
  const telling = [...found.wanted.values()].filter(({ weight }) => weight >= dutyConstants.tellingWeight);
  const { besideSkills, leastBeside } = dutyConstants;
  if (telling.length < leastBeside) return undefined;
  return {
    share: found.share * besideSkills,
    reason: reasonOf(found.wanted, facts),
    evidence: evidenceFor(facts, [found.best]),
  };
}
