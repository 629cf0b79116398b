import type { Requirement } from '../posting/requirement.ts';
import { isTradeTerms } from '../posting/trade-terms.ts';
import type { CvFacts } from './cv-facts.ts';
import { type Finding, nothingFound } from './finding.ts';
import { judgeDuty } from './judge-duty.ts';
import { judgeEducation } from './judge-education.ts';
import { judgeExperience } from './judge-experience.ts';
import { judgeLanguage } from './judge-language.ts';
import { judgeSkill } from './judge-skill.ts';
import { judgeTitle } from './judge-title.ts';
import { judgeTradeTerms } from './judge-trade-terms.ts';
import type { RubricContext } from './rubric-context.ts';

export function judgeRequirement(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  switch (requirement.topic) {
    case 'title':
      return judgeTitle(requirement, facts, rubric);
    case 'certificate':
      if (!requirement.skills?.length) return judgeDuty(requirement, facts, rubric);
      return judgeSkill(requirement, facts, rubric.language);
    case 'skill':
      return judgeSkill(requirement, facts, rubric.language);
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
      if (isTradeTerms(requirement)) return judgeTradeTerms(requirement, facts, rubric);
      return judgeDuty(requirement, facts, rubric);
  }
}
