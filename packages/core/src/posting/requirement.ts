import { z } from 'zod';

/** What is asked for. `other` is a requirement matched by its words alone. */
export const RequirementTopic = z.enum([
  'skill',
  'experience',
  'education',
  'certificate',
  'language',
  'title',
  'duty',
  'location',
  'other',
]);
export type RequirementTopic = z.infer<typeof RequirementTopic>;

/** A gate (a licence, a right to work) is judged and shown apart; whatever its weight says, it gives no points. */
export const RequirementKind = z.enum(['must', 'nice', 'gate']);
export type RequirementKind = z.infer<typeof RequirementKind>;

export const Requirement = z.object({
  /** Stable within a rubric and its later versions. */
  id: z.string().min(1).max(40),
  /** The requirement in the posting's own words, or the user's. */
  text: z.string().trim().min(1).max(500),
  kind: RequirementKind,
  /** Points it can give before normalising; 0 takes it out of the sum. Not looked at for a gate. */
  weight: z.number().min(0).max(10),
  topic: RequirementTopic,
  /** Canonical names of the skills asked for; `any` of them meets it, or `all` are needed. */
  skills: z.array(z.string()).optional(),
  skillsNeeded: z.enum(['any', 'all']).optional(),
  /** Years asked for. */
  minimumYears: z.number().min(0).max(60).optional(),
  /**
   * The level asked for, where a person set it; else it is read from the text. A language: 1 = A1 … 6 = C2, 7 = mother
   * tongue. Education: 1 school leaving … 6 doctorate.
   */
  level: z.int().min(1).max(7).optional(),
  /** Range in the posting's text that it came from, in UTF-16 units; absent when a person added it. */
  source: z.object({ start: z.int().min(0), end: z.int().min(0) }).optional(),
});
export type Requirement = z.infer<typeof Requirement>;

/** Why a sentence of a posting became no requirement. */
export const UnusedReason = z.enum([
  'offer',
  'company',
  'equality',
  'application',
  'conditions',
  'introduction',
  'heading',
  'repeated',
  'less_telling',
  'not_understood',
]);
export type UnusedReason = z.infer<typeof UnusedReason>;

const TextRange = z.object({ start: z.int().min(0), end: z.int().min(0) });

export const UnusedSentence = z.object({
  text: z.string(),
  reason: UnusedReason,
  /** Range in the posting's text, in UTF-16 units. */
  source: TextRange,
});
export type UnusedSentence = z.infer<typeof UnusedSentence>;

/** What a posting says of the job itself. Shown, never judged. */
export const PostingFact = z.object({
  kind: z.enum(['family', 'seniority', 'location', 'work_mode', 'employment', 'pay']),
  /** In the posting's own words, except a family of titles and a seniority, which are Vitae's. */
  text: z.string(),
  source: TextRange.optional(),
});
export type PostingFact = z.infer<typeof PostingFact>;

export const Posting = z.object({
  /** The job's title when the text shows one. */
  title: z.string().optional(),
  language: z.string().optional(),
  requirements: z.array(Requirement),
  facts: z.array(PostingFact).optional(),
  /** The text that was read, when the one given was the source of a page: all places are in this one. */
  text: z.string().optional(),
  /** Every sentence of the text that stands in no requirement, in order. */
  unused: z.array(UnusedSentence).optional(),
});
export type Posting = z.infer<typeof Posting>;
