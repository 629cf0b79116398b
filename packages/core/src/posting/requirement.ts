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

export const RequirementKind = z.enum(['must', 'nice']);
export type RequirementKind = z.infer<typeof RequirementKind>;

export const Requirement = z.object({
  /** Stable within a rubric and its later versions. */
  id: z.string().min(1).max(40),
  /** The requirement in the posting's own words, or the user's. */
  text: z.string().trim().min(1).max(500),
  kind: RequirementKind,
  /** Points it can give before normalising; 0 takes it out of the sum. */
  weight: z.number().min(0).max(10),
  topic: RequirementTopic,
  /** Canonical names of the skills asked for; `any` of them meets it, or `all` are needed. */
  skills: z.array(z.string()).optional(),
  skillsNeeded: z.enum(['any', 'all']).optional(),
  /** Years asked for. */
  minimumYears: z.number().min(0).max(60).optional(),
  /** Range in the posting's text that it came from, in UTF-16 units; absent when a person added it. */
  source: z.object({ start: z.int().min(0), end: z.int().min(0) }).optional(),
});
export type Requirement = z.infer<typeof Requirement>;

export const Posting = z.object({
  /** The job's title when the text shows one. */
  title: z.string().optional(),
  language: z.string().optional(),
  requirements: z.array(Requirement),
});
export type Posting = z.infer<typeof Posting>;
