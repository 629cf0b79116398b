import type { Requirement } from '../posting/requirement.ts';
import { degreeNames } from '../skills/degrees.data.ts';
import { findDegrees, findStudyFields } from '../skills/degrees.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound, type Spot } from './finding.ts';
import type { RubricContext } from './rubric-context.ts';
import { tradeFit } from './trade-fit.ts';

/** What a degree earns by how many levels it lies below the one asked for. */
const belowShares: Readonly<Record<number, number>> = { 1: 0.5, 2: 0.25 };
/** The level is right, the subject is a near one, or is not said. */
const otherSubject = 0.5;
/** The subject is quite another: art for accounting. Below what is shown, unless much else is asked. */
const farSubject = 0.1;
/** Groups of subjects (`degrees.data.ts`) that share much of what is learned. */
const nearSubjects: readonly (readonly string[])[] = [
  ['engineering', 'science', 'mathematics', 'computer science', 'construction'],
  ['business', 'finance', 'marketing', 'mathematics'],
  ['health', 'science'],
  ['social', 'education', 'law', 'health'],
  ['arts', 'marketing'],
  ['business', 'law', 'social'],
];

const isNear = (a: string, b: string) => nearSubjects.some((row) => row.includes(a) && row.includes(b));
/** Outside a section on education a subject stands this near its degree, in words. */
const subjectReach = 8;
/** "… or equivalent experience": years of work stand in for the paper. */
const byExperience = { years: 4, share: 0.7, trade: 0.25 };

const equivalence =
  /equivalent|comparable|vergleichbar|gleichwertig|[ée]quivalent|equivalente|vergelijkbaar|r[óo]wnowa[żz]n|эквивалент|同等/iu;

export function judgeEducation(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  const tokens = tokenise(requirement.text, skillVocabulary().isKnown);
  const asked = findDegrees(requirement.text, tokens).map((degree) => degree.level);
  // "Bachelor's or Master's": the lowest one named is enough.
  const needed = requirement.level ?? (asked.length > 0 ? Math.min(...asked) : 4);
  const isVocational = needed === 2;
  const groups = new Set(findStudyFields(tokens).map((field) => field.group));
  const best = facts.degrees.reduce((top, { found }) => Math.max(top, found.level), 0);
  const years = facts.input.history.months / 12;
  const byTrade = tradeFit(facts, rubric);
  // Years in another trade stand in for nothing.
  const counts = equivalence.test(requirement.text) && years >= byExperience.years && byTrade >= byExperience.trade;
  const experienced = counts ? byExperience.share : 0;
  const neededName = degreeNames[needed] ?? 'degree';
  if (best === 0 && experienced === 0) return nothingFound(`The CV shows no degree; a ${neededName} is asked for.`);
  const levelShare = best >= needed ? 1 : (belowShares[needed - best] ?? 0);
  const own = facts.degrees.filter(({ found }) => found.level >= Math.min(best, needed));
  const subjects = facts.studyFields.filter(
    ({ segment, found }) =>
      groups.has(found.group) &&
      (segment.section === 'education' ||
        own.some((degree) => degree.segment === segment && Math.abs(degree.found.from - found.from) <= subjectReach)),
  );
  // A subject that is not said, or a training known only by its trade ("as an electrician"), is judged by the trade.
  const isOther = groups.size > 0 && facts.studyFields.length > 0 && subjects.length === 0;
  const fit = subjects.length > 0 ? 1 : isOther || groups.size > 0 || isVocational ? byTrade : 1;
  const fits = fit >= 0.5 && !isOther;
  const isFar =
    isOther && !facts.studyFields.some(({ found }) => [...groups].some((group) => isNear(group, found.group)));
  const least = isFar ? farSubject : otherSubject;
  const share = Math.max(levelShare * (least + (1 - least) * (isOther ? 0 : fit)), experienced);
  // What stands in for a degree are the roles.
  const shown = best === 0 ? facts.occupations.filter(({ segment }) => segment.role !== undefined) : own;
  const spots: Spot[] = [...shown, ...subjects].map(({ segment, found }) => ({
    segment,
    from: found.from,
    to: found.to,
  }));
  const level = best === 0 ? 'no degree, but years of work' : degreeNames[best];
  const reason = `Shown: ${level}${fits || best === 0 ? '' : ' in another subject'}; asked for: ${neededName}.`;
  return { share, reason, evidence: evidenceFor(facts, spots) };
}
