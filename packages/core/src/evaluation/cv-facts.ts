import { type DegreeMention, findDegrees, findStudyFields, type StudyFieldMention } from '../skills/degrees.ts';
import { findSkills, type SkillMention } from '../skills/find-skills.ts';
import { findOccupations, type OccupationMention } from '../skills/occupations.ts';
import { findLanguages, type LanguageMention } from '../skills/spoken-languages.ts';
import { findTerms, type Term } from '../skills/terms.ts';
import { findTradeWords, type TradeMention, type TradeProfile, tradeProfile } from '../skills/trades.ts';
import { findYears, type YearsMention } from '../skills/years.ts';
import type { EvaluationInput } from './evaluation-input.ts';
import { deniedRanges, isDenied } from './negation.ts';
import type { Segment } from './segments.ts';

/** Something found in a segment. */
export interface At<T> {
  readonly segment: Segment;
  readonly found: T;
}

/** What one pass over the redacted CV finds; every judge draws on it. Denied and wished-for mentions are left out. */
export interface CvFacts {
  readonly input: EvaluationInput;
  /** By canonical name. */
  readonly skills: ReadonlyMap<string, readonly At<SkillMention>[]>;
  readonly occupations: readonly At<OccupationMention>[];
  readonly degrees: readonly At<DegreeMention>[];
  readonly studyFields: readonly At<StudyFieldMention>[];
  readonly languages: readonly At<LanguageMention>[];
  readonly years: readonly At<YearsMention>[];
  /** Meaningful words of each segment, stemmed by the language of the rubric. */
  readonly terms: ReadonlyMap<Segment, readonly Term[]>;
  /** Words and titles of trades in each segment. */
  readonly tradeWords: ReadonlyMap<Segment, readonly TradeMention[]>;
  /** What trades the whole CV speaks of. */
  readonly trades: TradeProfile;
  /** The segments in which a term stands, for words that stand anywhere. */
  readonly termPlaces: ReadonlyMap<string, ReadonlySet<Segment>>;
}

/** Fields of skills that a title of such a field is about: "Swift" in the CV of a developer is the language. */
const fieldsOfTitles: Readonly<Record<string, readonly string[]>> = {
  software: ['software', 'development'],
  it: ['software', 'it-operations'],
  data: ['data', 'software'],
  design: ['design'],
};
const titleCounts = 3;

/** Fields of the titles and unambiguous skills of the whole CV: "Go" in a list of its own leans on them. */
function surroundingFields(segments: readonly Segment[]): Set<string> {
  const counts = new Map<string, number>();
  const count = (field: string, by: number) => counts.set(field, (counts.get(field) ?? 0) + by);
  for (const { text, tokens } of segments) {
    for (const { skill } of findSkills(text, tokens)) count(skill.field, 1);
    for (const { occupation } of findOccupations(tokens))
      for (const field of fieldsOfTitles[occupation.field] ?? []) count(field, titleCounts);
  }
  return new Set([...counts].filter(([, sum]) => sum >= 3).map(([field]) => field));
}

export function gatherFacts(input: EvaluationInput, language: string): CvFacts {
  const skills = new Map<string, At<SkillMention>[]>();
  const occupations: At<OccupationMention>[] = [];
  const degrees: At<DegreeMention>[] = [];
  const studyFields: At<StudyFieldMention>[] = [];
  const languages: At<LanguageMention>[] = [];
  const years: At<YearsMention>[] = [];
  const terms = new Map<Segment, Term[]>();
  const termPlaces = new Map<string, Set<Segment>>();
  const tradeWords = new Map<Segment, TradeMention[]>();
  const fields = surroundingFields(input.segments);
  for (const segment of input.segments) {
    const { text, tokens } = segment;
    const denied = deniedRanges(text);
    const stands = (at: number) => denied.length === 0 || !isDenied(denied, tokens[at]?.start ?? 0);
    const inLists = segment.section === 'skills' || segment.section === 'position' || tokens.length <= 6;
    for (const found of findSkills(text, tokens, inLists ? fields : new Set())) {
      if (!stands(found.from)) continue;
      const mentions = skills.get(found.skill.name);
      if (mentions) mentions.push({ segment, found });
      else skills.set(found.skill.name, [{ segment, found }]);
    }
    const titles = findOccupations(tokens).filter((found) => stands(found.from));
    for (const found of titles) occupations.push({ segment, found });
    const trade = findTradeWords(tokens, titles).filter((found) => stands(found.from));
    tradeWords.set(segment, trade);
    for (const found of findDegrees(text, tokens)) if (stands(found.from)) degrees.push({ segment, found });
    // The heading "Education" is no subject of study.
    if (tokens.length > 1 || segment.section === 'education')
      for (const found of findStudyFields(tokens)) studyFields.push({ segment, found });
    for (const found of findLanguages(tokens)) if (stands(found.from)) languages.push({ segment, found });
    for (const found of findYears(text)) if (!isDenied(denied, found.start)) years.push({ segment, found });
    const phrases = trade.filter((mention) => !titles.some((title) => title.from === mention.from));
    const own = findTerms(tokens, language, phrases).filter((term) => stands(term.at));
    terms.set(segment, own);
    for (const { id } of own) {
      const places = termPlaces.get(id);
      if (places) places.add(segment);
      else termPlaces.set(id, new Set([segment]));
    }
  }
  const trades = tradeProfile([...tradeWords.values()].flat());
  return { input, skills, occupations, degrees, studyFields, languages, years, terms, termPlaces, tradeWords, trades };
}
