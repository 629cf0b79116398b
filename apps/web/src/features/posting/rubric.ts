import { countedWeight } from '@vitae/core/evaluation/score';
import type { Requirement, RequirementKind, RequirementTopic } from '@vitae/core/posting/requirement';

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

const newId = (): string => `r-${crypto.randomUUID().slice(0, 8)}`;

export function addRequirement(requirements: readonly Requirement[]): Requirement[] {
  return [...requirements, { id: newId(), text: '', kind: 'must', weight: newWeight, topic: 'other' }];
}

interface Placed {
  readonly text: string;
  readonly source: { readonly start: number; readonly end: number };
}

/** Longest text of a requirement (core/posting/requirement.ts). */
const longestText = 500;

/** A sentence of the posting as a requirement; `understood` is what the reader made of it when asked for it alone. */
export function requirementOf(
  { text, source }: Placed,
  kind: RequirementKind,
  understood: Requirement | undefined,
): Requirement {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, longestText);
  const { topic = 'other', skills, skillsNeeded, minimumYears } = understood ?? {};
  return {
    id: newId(),
    text: words,
    kind,
    weight: kind === 'gate' ? 0 : kind === 'must' ? newWeight : newWeight / 2,
    topic,
    ...(skills && { skills }),
    ...(skillsNeeded && { skillsNeeded }),
    ...(minimumYears !== undefined && { minimumYears }),
    source: { ...source },
  };
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

/** Gates aside: they give no points. */
export const weightSum = (requirements: readonly Requirement[]): number =>
  requirements.reduce((sum, requirement) => sum + countedWeight(requirement), 0);

export const kindNames: Record<RequirementKind, string> = { must: 'Must', nice: 'Nice', gate: 'Gate' };

/** A gate that becomes a must again needs a weight to count. */
export function withKind(requirement: Requirement, kind: RequirementKind): Requirement {
  const { weight } = requirement;
  return { ...requirement, kind, weight: kind !== 'gate' && weight === 0 ? newWeight : weight };
}

export function withYears({ minimumYears: _, ...rest }: Requirement, years: number | undefined): Requirement {
  return years === undefined ? rest : { ...rest, minimumYears: years };
}

export function withLevel({ level: _, ...rest }: Requirement, level: number | undefined): Requirement {
  return level === undefined ? rest : { ...rest, level };
}

/** A rubric for another posting: the same demands, which stand nowhere in that one's text. */
export const withoutSources = (requirements: readonly Requirement[]): Requirement[] =>
  requirements.map(({ source: _, ...rest }) => rest);

/** What keeps a rubric from being saved, in plain words; undefined when nothing does. */
export function rubricFault(requirements: readonly Requirement[]): string | undefined {
  if (requirements.length === 0) return 'Add at least one requirement.';
  if (requirements.some((requirement) => requirement.text.trim() === '')) return 'One requirement has no words yet.';
  if (weightSum(requirements) === 0) return 'Give at least one requirement that is no gate a weight.';
  return undefined;
}

export const sameRubric = (a: readonly Requirement[], b: readonly Requirement[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
