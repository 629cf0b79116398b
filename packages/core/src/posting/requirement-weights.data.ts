import type { RequirementKind, RequirementTopic } from './requirement.ts';

/**
 * Default points of a requirement; a person can change each. A title and the tools of the trade tell most about
 * whether somebody does this work, so they weigh most; soft skills are claimed by everybody and weigh least.
 */
export const topicWeights: Readonly<
  Record<RequirementTopic, Readonly<Record<Exclude<RequirementKind, 'gate'>, number>>>
> = {
  title: { must: 5, nice: 2 },
  skill: { must: 3, nice: 1.5 },
  experience: { must: 3, nice: 1.5 },
  education: { must: 2, nice: 1 },
  certificate: { must: 3, nice: 1.5 },
  language: { must: 2, nice: 1 },
  duty: { must: 1.5, nice: 1 },
  // Where somebody lives is not scored: it never reaches the evaluator.
  location: { must: 0, nice: 0 },
  other: { must: 2, nice: 1 },
};

/** Factors on the weight of a skill requirement. */
export const skillFactors = {
  /** Only ways of working ("team player"). */
  soft: 0.2,
  /** Only office software and general administration. */
  office: 0.6,
  /** Named in the title as well: the core of the job. */
  inTitle: 1.4,
  /** For each skill beyond the first in one requirement, up to `mostExtra` of them. */
  perExtraSkill: 0.15,
  mostExtra: 4,
} as const;

/** A rubric a person can survey; what tells least about the trade is left out first. */
export const limits = { requirements: 28, duties: 10, soft: 3, other: 10, skills: 14, textLength: 300 } as const;

/** Least sum of term weights of a line that asks for something of its own. */
export const leastOfLine = 0.9;
/** A line that says less keeps this share of its weight. */
export const lightLine = 0.3;
