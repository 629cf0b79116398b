import type { Requirement } from '../posting/requirement.ts';
import { isTradeTerms } from '../posting/trade-terms.ts';
import { findStudyFields } from '../skills/degrees.ts';
import { findOccupations } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import { type Finding, nothingFound } from './finding.ts';
import { asksAvailability, judgeAvailability } from './judge-availability.ts';
import { judgeBesideSkills, judgeDuty } from './judge-duty.ts';
import { judgeEducation } from './judge-education.ts';
import { judgeExperience } from './judge-experience.ts';
import { judgeLanguage } from './judge-language.ts';
import { asksLeading, judgeLeading } from './judge-leading.ts';
import { judgeSkill } from './judge-skill.ts';
import { judgeTitle } from './judge-title.ts';
import { judgeTradeTerms } from './judge-trade-terms.ts';
import { degreeAsked } from './requirement-cues.data.ts';
import type { RubricContext } from './rubric-context.ts';
import { settle } from './strength.data.ts';

/** By its skills, or by the words around them where those show more. */
function judgeSkillOrWords(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  const bySkill = judgeSkill(requirement, facts, rubric.language);
  if (bySkill.share >= settle.met) return bySkill;
  const byWords = judgeBesideSkills(requirement, facts, rubric);
  return byWords && byWords.share > bySkill.share ? byWords : bySkill;
}

/** A degree asked for without a level ("law degree"), which reads like a skill. */
function asksDegree({ topic, text }: Requirement): boolean {
  if (topic !== 'skill' && topic !== 'other' && topic !== 'certificate') return false;
  return degreeAsked.test(text) && findStudyFields(tokenise(text, skillVocabulary().isKnown)).length > 0;
}

const worked =
  /experience|erfahrung|exp[ée]rience|experiencia|experi[êe]ncia|esperienza|ervaring|do[śs]wiadczeni|опыт/iu;

/** "Several years as a bookkeeper": experience in an occupation, said without a number. */
function asksOccupation({ topic, text, skills = [] }: Requirement): boolean {
  if ((topic !== 'skill' && topic !== 'other') || !worked.test(text)) return false;
  const { isKnown, named } = skillVocabulary();
  return skills.every((name) => named(name) === undefined) && findOccupations(tokenise(text, isKnown)).length > 0;
}

export function judgeRequirement(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  if (isTradeTerms(requirement)) return judgeTradeTerms(requirement, facts, rubric);
  if (asksAvailability(requirement)) return judgeAvailability(requirement, facts);
  if (asksLeading(requirement)) return judgeLeading(requirement, facts, rubric);
  if (asksOccupation(requirement)) return judgeExperience(requirement, facts, rubric);
  if (asksDegree(requirement)) return judgeEducation(requirement, facts, rubric);
  switch (requirement.topic) {
    case 'title':
      return judgeTitle(requirement, facts, rubric);
    case 'certificate':
      if (!requirement.skills?.length) return judgeDuty(requirement, facts, rubric);
      return judgeSkillOrWords(requirement, facts, rubric);
    case 'skill':
      return judgeSkillOrWords(requirement, facts, rubric);
    case 'experience':
      return judgeExperience(requirement, facts, rubric);
    case 'education':
      return judgeEducation(requirement, facts, rubric);
    case 'language':
      return judgeLanguage(requirement, facts);
    case 'location':
      return nothingFound('Where somebody lives is not judged.');
    case 'duty':
    case 'other':
      return judgeDuty(requirement, facts, rubric);
  }
}
