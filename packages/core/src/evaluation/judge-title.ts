import type { Requirement } from '../posting/requirement.ts';
import { findOccupations, type Occupation, occupationNearness, withoutGenderMarks } from '../skills/occupations.ts';
import { subjectNames } from '../skills/school-subjects.ts';
import { seniorityOf } from '../skills/seniority.ts';
import { findTerms, type Term } from '../skills/terms.ts';
import { type Token, tokenise } from '../skills/tokenise.ts';
import { findTradeWords, tradeLikeness, tradeProfile } from '../skills/trades.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { At, CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound } from './finding.ts';
import { mentionStrength } from './mention-strength.ts';
import { isOwnTitle, titleLength } from './own-title.ts';
import type { RubricContext } from './rubric-context.ts';
import type { Segment } from './segments.ts';
import { titleParts, tradeFitRange } from './strength.data.ts';
import { tradeFit, tradeSpots } from './trade-fit.ts';

/** What a title earns by how many levels it lies below the one asked for; above costs little. */
const belowFactors = [1, 0.82, 0.7, 0.6, 0.5, 0.4] as const;
const aboveFactor = 0.95;
/** An occupation named in the middle of a sentence may be somebody else's ("worked with accountants"). */
const inProse = 0.4;
/** Share of a match that rests on the words beside the family: "veterinary" in "veterinary nurse". */
const wordsShare = 0.45;
/** Such a word elsewhere in the CV says less than beside the title. */
const elsewhere = 0.8;
/** Words of rank ("senior", "lead", "junior") weigh no more than this; they are compared as levels. */
const rankWeight = 0.5;
/** "Manager" by itself fits every trade: here the words beside it tell more. */
const managersShare = 0.6;

interface AskedTitle {
  readonly occupations: readonly Occupation[];
  /** Subjects that the title names ("maths teacher"). */
  readonly subjects: ReadonlySet<string>;
  readonly terms: readonly Term[];
  /** Terms that narrow the occupation: those outside its name, without words of rank. */
  readonly narrowing: readonly Term[];
  readonly level: number;
}

/** Titles of one's own, for words that no family knows. */
function isTitleLike(segment: Segment): boolean {
  return segment.section === 'position' || segment.section === 'headline' || segment.tokens.length <= titleLength;
}

function coverage(asked: readonly Term[], ids: { has(id: string): boolean }): number {
  const total = asked.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return 1;
  return asked.reduce((sum, term) => sum + (ids.has(term.id) ? term.weight : 0), 0) / total;
}

function levelFactor(asked: number, shown: number): number {
  return shown > asked + 1 ? aboveFactor : (belowFactors[Math.max(0, asked - shown)] ?? 0.5);
}

/** Titles of teaching and research are of a subject; a teacher of another one does another work. */
const subjectFamilies = new Set(['teacher', 'professor', 'scientist', 'tutor']);
const otherSubject = 0.55;

function subjectsOf(
  tokens: readonly Token[],
  titles: readonly { readonly occupation: Occupation }[],
): ReadonlySet<string> {
  if (!titles.some(({ occupation }) => subjectFamilies.has(occupation.family))) return new Set();
  return new Set(subjectNames.find(tokens).flatMap((hit) => hit.values));
}

function around(tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.slice(Math.max(0, from - 3), to + 2);
}

function scoreMention(
  asked: AskedTitle,
  { segment, found }: At<{ readonly occupation: Occupation; readonly from: number; readonly to: number }>,
  facts: CvFacts,
): number {
  const nearness = Math.max(...asked.occupations.map((occupation) => occupationNearness(occupation, found.occupation)));
  if (nearness <= 0) return 0;
  const ids = new Set(
    (facts.terms.get(segment) ?? []).filter((t) => t.at >= found.from - 3 && t.at < found.to + 2).map((t) => t.id),
  );
  const part = found.occupation.field === 'management' ? managersShare : wordsShare;
  const near = coverage(asked.narrowing, ids);
  const words = 1 - part + part * Math.max(near, elsewhere * coverage(asked.narrowing, facts.termPlaces));
  const level = levelFactor(asked.level, seniorityOf(around(segment.tokens, found.from, found.to)));
  const place = isOwnTitle(segment, found.from, found.to)
    ? Math.max(0.7, mentionStrength(segment, facts.input.history))
    : inProse;
  const own =
    asked.subjects.size > 0 ? subjectsOf(around(segment.tokens, found.from, found.to), [found]) : asked.subjects;
  const subject = own.size > 0 && ![...own].some((name) => asked.subjects.has(name)) ? otherSubject : 1;
  return nearness * words * level * place * subject;
}

/** The whole title side by side in a longer text, where it is a title of one's own. */
function inRunningText(asked: AskedTitle, segment: Segment, terms: readonly Term[]): number {
  const [first] = asked.terms;
  if (!first) return 0;
  for (const { id, at } of terms) {
    if (id !== first.id) continue;
    const to = at + asked.terms.length + 1;
    const near = new Set(terms.filter((term) => term.at >= at - 1 && term.at < to).map((term) => term.id));
    if (coverage(asked.terms, near) >= 0.99 && isOwnTitle(segment, at, Math.min(to - 1, segment.tokens.length)))
      return 1;
  }
  return 0;
}

/** Titles without a known occupation are compared by their words alone. */
function byWords(asked: AskedTitle, facts: CvFacts): Finding {
  let best = { share: 0, segment: undefined as Segment | undefined };
  for (const [segment, terms] of facts.terms) {
    const share = isTitleLike(segment)
      ? coverage(asked.terms, new Set(terms.map((term) => term.id)))
      : inRunningText(asked, segment, terms);
    if (share > best.share) best = { share, segment };
  }
  const anywhere = 0.5 * coverage(asked.terms, facts.termPlaces);
  if (!best.segment || best.share < anywhere)
    return anywhere > 0.2
      ? { share: anywhere, reason: 'The words of the title stand in the CV, but no such title.', evidence: [] }
      : nothingFound('The CV shows no such title.');
  const spot = { segment: best.segment, from: 0, to: Math.min(best.segment.tokens.length, titleLength) };
  return { share: best.share, reason: 'A title with the same words is shown.', evidence: evidenceFor(facts, [spot]) };
}

function byFamily(asked: AskedTitle, facts: CvFacts, text: string): Finding {
  const scored = facts.occupations
    .map((mention) => ({ ...mention, share: scoreMention(asked, mention, facts) }))
    .filter((mention) => mention.share > 0)
    .sort((a, b) => b.share - a.share || a.segment.index - b.segment.index);
  const best = scored[0];
  if (!best) return nothingFound(`The CV shows no title near “${text}”.`);
  const nearness = Math.max(...asked.occupations.map((o) => occupationNearness(o, best.found.occupation)));
  const kinship =
    nearness === 1 ? 'the same kind of title' : nearness >= 0.6 ? 'a near title' : 'a title of the same field';
  const spots = scored.slice(0, 2).map(({ segment, found }) => ({ segment, from: found.from, to: found.to }));
  return {
    share: best.share,
    reason: `The CV shows ${kinship} (${best.found.occupation.family}).`,
    evidence: evidenceFor(facts, spots),
  };
}

const seniorLevel = 3;
/** A title's share below this names no title of one's own. */
const learnerShare = 0.3;

/** Whether the CV opens with somebody who is learning: a student, a trainee. */
function onlyLearns({ input }: CvFacts): boolean {
  return input.segments.slice(0, 3).some(({ tokens, section }) => section !== 'work' && seniorityOf(tokens) === 0);
}

/** A title by its family or its words, and the trade that the whole CV speaks of. */
export function judgeTitle(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  const tokens = tokenise(withoutGenderMarks(requirement.text), skillVocabulary().isKnown);
  const mentions = findOccupations(tokens);
  const terms = findTerms(tokens, rubric.language);
  const isNamed = (at: number) => mentions.some(({ from, to }) => at >= from && at < to);
  const asked: AskedTitle = {
    occupations: mentions.map((mention) => mention.occupation),
    subjects: subjectsOf(tokens, mentions),
    terms,
    narrowing: terms.filter(({ at, weight }) => !isNamed(at) && weight > rankWeight),
    level: seniorityOf(tokens),
  };
  const title = asked.occupations.length === 0 ? byWords(asked, facts) : byFamily(asked, facts, requirement.text);
  // A trade that the title names and the CV does not speak of at all is not made up for by the rest of the rubric.
  const own = tradeProfile(findTradeWords(tokens, mentions));
  const isForeign = own.size > 0 && tradeLikeness(facts.trades, own) < tradeFitRange.low;
  const fit = isForeign ? 0 : tradeFit(facts, rubric);
  // Who is still learning and has no such title yet shares the trade of a senior one, but not the title.
  const isLearner = asked.level >= seniorLevel && title.share < learnerShare && onlyLearns(facts);
  const share = isLearner ? 0 : titleParts.title * title.share + titleParts.trade * fit;
  const trade =
    fit >= 0.7
      ? 'Its words are those of the same trade.'
      : fit >= 0.25
        ? 'Its words are partly those of the same trade.'
        : 'Its words are those of another trade.';
  const spots = title.evidence.length === 0 && fit >= 0.25 ? tradeSpots(facts, rubric, 2) : [];
  return { share, reason: `${title.reason} ${trade}`, evidence: [...title.evidence, ...evidenceFor(facts, spots)] };
}
