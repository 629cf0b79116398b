import { z } from 'zod';
import { Place } from '../document/place.ts';
import { RequirementKind, RequirementTopic } from '../posting/requirement.ts';

/** Changes whenever the same CV and rubric may score differently; kept with every result. */
export const evaluatorVersion = '3';

export const Verdict = z.enum(['met', 'partial', 'not_shown']);
export type Verdict = z.infer<typeof Verdict>;

/** Words of the CV that support a verdict: verbatim, and found at their place. */
export const Evidence = z.object({ quote: z.string(), place: Place });
export type Evidence = z.infer<typeof Evidence>;

/** What a person said by correcting the CV and the page does not: shown as such, and never as words of the page. */
export const StatedEvidence = z.object({ value: z.string(), by: z.string(), at: z.iso.datetime() });
export type StatedEvidence = z.infer<typeof StatedEvidence>;

export const RequirementVerdict = z.object({
  requirementId: z.string(),
  requirement: z.string(),
  kind: RequirementKind,
  topic: RequirementTopic,
  /** Points that count before normalising: 0 for a gate. */
  weight: z.number(),
  verdict: Verdict,
  /** Share of the weight that is earned, 0 to 1: met 1, not shown 0, partial in between. */
  share: z.number().min(0).max(1),
  /** One plain sentence: what was found, or that nothing was. */
  reason: z.string(),
  evidence: z.array(Evidence),
  /** Absent when the verdict rests on the page alone. */
  stated: z.array(StatedEvidence).optional(),
});
export type RequirementVerdict = z.infer<typeof RequirementVerdict>;

/** Why words of a CV were not judged. */
export const SetAsideReason = z.enum(['pasted_posting', 'repetition', 'machine_instruction', 'skill_copy']);
export type SetAsideReason = z.infer<typeof SetAsideReason>;

/** Words that neither add nor take away, so that whoever looks at the result sees what was left out and why. */
export const SetAside = z.object({
  reason: SetAsideReason,
  /** How the words begin, at most 120 characters; names and contacts left out. */
  quote: z.string().max(120),
  place: Place,
});
export type SetAside = z.infer<typeof SetAside>;

export const Evaluation = z.object({
  evaluatorVersion: z.string(),
  /** Month the "present" of a CV was taken as, YYYY-MM: the only thing besides CV and rubric that the result depends on. */
  asOf: z.string().regex(/^\d{4}-\d{2}$/),
  /** 0 to 100, one decimal: 100 × Σ(weight × share) / Σ weight. */
  score: z.number().min(0).max(100),
  rationale: z.string(),
  /** Requirement texts, gates among them, that are met, or partly met by half or more of their points; strongest first. */
  matches: z.array(z.string()),
  /** The other requirement texts, gates first, then most points missing: no requirement is both a match and a gap. */
  gaps: z.array(z.string()),
  verdicts: z.array(RequirementVerdict),
  /** In the order of the CV. Absent when every visible word was judged. */
  setAside: z.array(SetAside).optional(),
});
export type Evaluation = z.infer<typeof Evaluation>;
