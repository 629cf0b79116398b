import type { Requirement } from '../posting/requirement.ts';
import { findOccupations, occupationNearness } from '../skills/occupations.ts';
import { findTerms } from '../skills/terms.ts';
import { tokenise } from '../skills/tokenise.ts';
import { type TradeMention, tradeProfile } from '../skills/trades.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import { findDateRanges } from './date-ranges.ts';
import { evidenceFor, type Finding, nothingFound, plain, type Spot } from './finding.ts';
import { findSkillsOf } from './judge-skill.ts';
import type { RubricContext } from './rubric-context.ts';
import { unknownTrade } from './strength.data.ts';
import { keyCoverage, profileFit, tradeFit } from './trade-fit.ts';
import { type MonthSpan, unionMonths } from './work-history.ts';

/** Which roles and words of the CV belong to the subject that a requirement asks years of. */
interface Subject {
  /** 0 to 1: how far the CV shows the subject at all. */
  readonly share: number;
  readonly roles: ReadonlySet<number>;
  readonly spots: readonly Spot[];
  /** False when only "years of experience" are asked for. */
  readonly isNamed: boolean;
}

/** A role counts as one of the trade from this fit on. */
const roleFit = 0.3;
/** How much the CV's words say beside its titles. */
const tradePart = 0.4;
/** The right trade without the occupation. */
const tradeAlone = 0.8;
/** How much the words of the requirement itself say beside the trade. */
const wordsPart = 0.4;
/** Below this weight a word names no subject ("relevant", "professional"). */
const subjectWeight = 0.9;

function bySkills(requirement: Requirement, facts: CvFacts, language: string): Subject {
  const { findings, share } = findSkillsOf(requirement, facts, language);
  const names = new Set(findings.map((finding) => finding.name));
  const { skills } = skillVocabulary();
  const roles = new Set<number>();
  for (const [name, mentions] of facts.skills) {
    if (!names.has(name) && !skills.get(name)?.implies.some((implied) => names.has(implied))) continue;
    for (const { segment } of mentions) if (segment.role !== undefined) roles.add(segment.role);
  }
  return { share, roles, spots: findings.flatMap((finding) => finding.spots), isNamed: true };
}

/** Roles whose words are the posting's own, where no table knows the trade. */
function rolesByWords(facts: CvFacts, rubric: RubricContext): Set<number> {
  const byRole = new Map<number, Set<string>>();
  for (const [{ role }, terms] of facts.terms) {
    if (role === undefined) continue;
    const ids = byRole.get(role) ?? new Set();
    for (const { id } of terms) ids.add(id);
    byRole.set(role, ids);
  }
  const fits = (ids: ReadonlySet<string>) => keyCoverage(rubric, (id) => ids.has(id)) >= unknownTrade.roleCoverage;
  return new Set([...byRole].filter(([, ids]) => fits(ids)).map(([role]) => role));
}

/** Roles whose words speak of the rubric's trade. */
function rolesOfTrade(facts: CvFacts, rubric: RubricContext): Set<number> {
  if (!rubric.isKnownTrade) return rolesByWords(facts, rubric);
  const byRole = new Map<number, TradeMention[]>();
  for (const [{ role }, mentions] of facts.tradeWords)
    if (role !== undefined) byRole.set(role, [...(byRole.get(role) ?? []), ...mentions]);
  return new Set(
    [...byRole].filter(([, own]) => profileFit(tradeProfile(own), rubric) >= roleFit).map(([role]) => role),
  );
}

/** By the occupation named, else that of the rubric's title, and by the words that narrow it ("in a hospital"). */
function byWords(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Subject {
  const tokens = tokenise(requirement.text, skillVocabulary().isKnown);
  const wanted = findTerms(tokens, rubric.language).filter((term) => term.weight >= subjectWeight);
  const named = findOccupations(tokens).map((mention) => mention.occupation);
  const asked = named.length > 0 ? named : rubric.occupations;
  const roles = rolesOfTrade(facts, rubric);
  const spots: Spot[] = [];
  let nearest = 0;
  for (const { segment, found } of facts.occupations) {
    const nearness = Math.max(0, ...asked.map((occupation) => occupationNearness(occupation, found.occupation)));
    if (nearness < 0.5) continue;
    nearest = Math.max(nearest, nearness);
    spots.push({ segment, from: found.from, to: found.to });
    if (segment.role !== undefined) roles.add(segment.role);
  }
  const ids = new Set(wanted.map((term) => term.id));
  const seen = new Set<string>();
  for (const [segment, terms] of facts.terms) {
    const hits = terms.filter((term) => ids.has(term.id));
    for (const hit of hits) if (!seen.has(hit.id)) spots.push({ segment, from: hit.at, to: hit.at + 1 });
    for (const hit of hits) seen.add(hit.id);
    if (hits.length * 2 > ids.size && segment.role !== undefined) roles.add(segment.role);
  }
  const fit = tradeFit(facts, rubric);
  // An occupation that the requirement names and the CV has needs no more proof.
  const isSame = named.length > 0 && nearest === 1;
  const trade = isSame ? 1 : Math.max(nearest * (1 - tradePart) + fit * tradePart, fit * tradeAlone);
  const isNamed = asked.length > 0 || ids.size > 0 || rubric.trades.size > 0;
  if (ids.size === 0) return { share: isNamed ? trade : 1, roles, spots, isNamed };
  const words = Math.min(1, (seen.size / ids.size) * 1.25);
  return { share: (1 - wordsPart) * trade + wordsPart * words, roles, spots, isNamed };
}

function statedYears(facts: CvFacts, subject: Subject): { years: number; spot: Spot } | undefined {
  let best: { years: number; spot: Spot } | undefined;
  for (const { segment, found } of facts.years) {
    if (segment.section === 'education') continue;
    // "Five years of Java" speaks of Java only when it stands in the same words as the subject.
    if (subject.isNamed && !subject.spots.some((spot) => spot.segment === segment)) continue;
    if (best && best.years >= found.years) continue;
    const from = segment.tokens.findIndex((token) => token.end > found.start);
    const to = segment.tokens.findLastIndex((token) => token.start < found.end) + 1;
    if (from >= 0 && to > from) best = { years: found.years, spot: { segment, from, to } };
  }
  return best;
}

/** Years of the roles that touch the subject; of all work when none is named or no role could be told apart. */
function yearsOf(subject: Subject, facts: CvFacts): number {
  const { roles, months } = facts.input.history;
  if (!subject.isNamed) return months / 12;
  const dated = roles.filter((span) => span !== undefined);
  if (dated.length === 0) return (months / 12) * subject.share;
  const own = [...subject.roles].map((role) => roles[role]).filter((span): span is MonthSpan => span !== undefined);
  // A line of its own ("2022 – 2025 Brightside: React and TypeScript") is a role that the reader did not tell apart.
  const lines = subject.spots.filter(({ segment }) => segment.role === undefined && segment.section !== 'education');
  const said = lines.flatMap(({ segment }) => findDateRanges(segment.text, facts.input.history.asOf));
  return unionMonths([...own, ...said]) / 12;
}

/** Fields whose skills are tools: years of Django are not shown by a developer's title. */
const toolFields: ReadonlySet<string> = new Set(['software', 'data', 'office', 'development', 'it-operations']);

/** By the skills named; a trade that is named as a skill ("financial accounting") is shown by its titles and words too. */
function subjectOf(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Subject {
  const names = requirement.skills ?? [];
  if (names.length === 0) return byWords(requirement, facts, rubric);
  const subject = bySkills(requirement, facts, rubric.language);
  const { skills } = skillVocabulary();
  const isTool = names.some((name) => toolFields.has(skills.get(name)?.field ?? ''));
  return subject.share > 0 || isTool ? subject : byWords(requirement, facts, rubric);
}

export function judgeExperience(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  const subject = subjectOf(requirement, facts, rubric);
  const stated = statedYears(facts, subject);
  const counted = yearsOf(subject, facts);
  const years = Math.max(counted, stated?.years ?? 0);
  const spots = stated && stated.years >= counted ? [stated.spot, ...subject.spots] : subject.spots;
  const evidence = evidenceFor(facts, spots);
  const needed = requirement.minimumYears;
  if (needed === undefined || needed === 0) {
    if (subject.share === 0) return nothingFound('The CV does not show this experience.');
    return { share: subject.share, reason: 'The CV shows this experience.', evidence };
  }
  if (subject.isNamed && subject.share === 0 && years === 0)
    return nothingFound(`The CV shows no years of this; ${plain(needed)} are asked for.`);
  // Dates cannot be read, but the subject is there: some experience is shown, its length is not.
  if (years < 0.25)
    return {
      share: 0.4 * subject.share,
      reason: `The experience is named, but its length is not shown; ${plain(needed)} years are asked for.`,
      evidence,
    };
  const ratio = Math.min(1, years / needed);
  // A named subject that only part of the words show earns that part.
  const share = ratio * (subject.isNamed ? Math.min(1, subject.share * 1.15) : 1);
  return {
    share,
    reason: `About ${plain(years)} of ${plain(needed)} years ${subject.isNamed ? 'of this are' : 'of work are'} shown.`,
    evidence,
  };
}
