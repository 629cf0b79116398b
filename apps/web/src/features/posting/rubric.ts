import type { Requirement, RequirementTopic } from '@vitae/core/posting/requirement';

export const topicNames: Record<RequirementTopic, string> = {
  skill: 'Skill',
  experience: 'Experience',
  education: 'Education',
  certificate: 'Certificate',
  language: 'Language',
  title: 'Job title',
  duty: 'Duty',
  location: 'Location',
  other: 'Other',
};

/** What a new requirement weighs, as much as an ordinary must of core/posting. */
const newWeight = 3;

export function addRequirement(requirements: readonly Requirement[]): Requirement[] {
  const id = `r-${crypto.randomUUID().slice(0, 8)}`;
  return [...requirements, { id, text: '', kind: 'must', weight: newWeight, topic: 'other' }];
}

/** A requirement in new words is not what was understood of the old ones: its skills and years no longer hold. */
export function rewordRequirement(requirement: Requirement, text: string): Requirement {
  const { id, kind, weight, topic, source } = requirement;
  return { id, text, kind, weight, topic, ...(source && { source }) };
}

export function moveRequirement(requirements: readonly Requirement[], from: number, to: number): Requirement[] {
  const moved = requirements[from];
  if (!moved || to < 0 || to >= requirements.length) return [...requirements];
  const rest = requirements.filter((_, index) => index !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

export const weightSum = (requirements: readonly Requirement[]): number =>
  requirements.reduce((sum, requirement) => sum + requirement.weight, 0);

/** What keeps a rubric from being saved, in plain words; undefined when nothing does. */
export function rubricFault(requirements: readonly Requirement[]): string | undefined {
  if (requirements.length === 0) return 'Add at least one requirement.';
  if (requirements.some((requirement) => requirement.text.trim() === '')) return 'One requirement has no words yet.';
  if (weightSum(requirements) === 0) return 'Give at least one requirement a weight.';
  return undefined;
}

export const sameRubric = (a: readonly Requirement[], b: readonly Requirement[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
