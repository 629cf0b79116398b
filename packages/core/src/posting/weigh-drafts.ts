import { findSkills } from '../skills/find-skills.ts';
import { findOccupations, withoutGenderMarks } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { RequirementDraft } from './draft.ts';
import type { PostingTitle } from './find-title.ts';
import { isSoft } from './merge-drafts.ts';
import type { Requirement } from './requirement.ts';
import { leastOfLine, lightLine, limits, skillFactors, topicWeights } from './requirement-weights.data.ts';
import { tradeTermShares } from './trade-terms.data.ts';

function isOffice(draft: RequirementDraft): boolean {
  const { skills } = skillVocabulary();
  return (
    draft.skills.length > 0 && draft.skills.every((name) => /^(?:soft|office)$/.test(skills.get(name)?.field ?? ''))
  );
}

function weightOf(draft: RequirementDraft, titleSkills: ReadonlySet<string>): number {
  if (draft.kind === 'gate') return 0;
  let weight = topicWeights[draft.topic][draft.kind];
  if (draft.topic === 'skill') {
    if (isSoft(draft)) weight *= skillFactors.soft;
    else if (isOffice(draft)) weight *= skillFactors.office;
    if (draft.skills.some((name) => titleSkills.has(name))) weight *= skillFactors.inTitle;
    if (draft.skillsNeeded !== 'any')
      weight *= 1 + skillFactors.perExtraSkill * Math.min(skillFactors.mostExtra, Math.max(0, draft.skills.length - 1));
  }
  // Words that hardly tell anything must not weigh like those that do ("can lead a team").
  if (draft.topic === 'other' && draft.substance < leastOfLine) weight *= lightLine;
  // What one line asks in several clauses weighs more than a line, but not as much as so many lines.
  if (draft.topic === 'duty' || draft.topic === 'other') weight /= Math.sqrt(draft.parts);
  return Math.max(0.1, Math.round(weight * 10) / 10);
}

function cut(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.length <= limits.textLength ? clean : `${clean.slice(0, limits.textLength - 1).trimEnd()}…`;
}

function titleRequirement(title: PostingTitle): Requirement {
  return {
    id: 'title',
    text: cut(title.text),
    kind: 'must',
    weight: topicWeights.title.must,
    topic: 'title',
    source: { start: title.start, end: title.end },
  };
}

/** Gives each draft its id and default weight by the table in `requirement-weights.data.ts`; the title comes first. */
export function weighDrafts(drafts: readonly RequirementDraft[], title: PostingTitle | undefined): Requirement[] {
  const titleText = title?.text ?? '';
  const tokens = tokenise(titleText, skillVocabulary().isKnown);
  const titleSkills = new Set(findSkills(titleText, tokens).map((mention) => mention.skill.name));
  const requirements = drafts.map(
    (draft, index): Requirement => ({
      id: `r${index + 1}`,
      text: cut(draft.text),
      kind: draft.kind,
      weight: weightOf(draft, titleSkills),
      topic: draft.topic,
      ...(draft.skills.length > 0 && draft.topic !== 'language' ? { skills: [...draft.skills] } : {}),
      ...(draft.skillsNeeded && draft.skills.length > 1 ? { skillsNeeded: draft.skillsNeeded } : {}),
      ...(draft.minimumYears !== undefined ? { minimumYears: draft.minimumYears } : {}),
      source: { start: draft.start, end: draft.end },
    }),
  );
  return title ? [titleRequirement(title), ...requirements] : requirements;
}

/** The highest weight that a requirement can have. */
const highestWeight = 10;

/** The row of telling words, weighed by the other requirements and by whether the title's trade is known. */
export function tradeTermsRequirement(text: string, others: readonly Requirement[]): Requirement {
  const title = others.find(({ topic }) => topic === 'title');
  const tokens = tokenise(withoutGenderMarks(title?.text ?? ''), skillVocabulary().isKnown);
  const share = findOccupations(tokens).length > 0 ? tradeTermShares.known : tradeTermShares.unknown;
  const weight = share * others.reduce((sum, own) => sum + own.weight, 0);
  return {
    id: 'words',
    text,
    kind: 'must',
    weight: Math.min(highestWeight, Math.max(0.1, Math.round(weight * 10) / 10)),
    topic: 'other',
  };
}
