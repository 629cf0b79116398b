import { countedWeight } from '@vitae/core/evaluation/score';
import { Requirement } from '@vitae/core/posting/requirement';
import { RubricChanges } from '@vitae/core/posting/rubric-changes';
import { PostingId, RubricId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { Direction, PageInput, pageOf } from '../page.ts';
import { isStorable } from '../storable.ts';

/** Characters; longer than any posting seen (the longest had 30,000), short enough that reading it stays in milliseconds. */
const longestPosting = 100_000;
export const postingTooLong =
  'This text is longer than 100,000 characters, more than any job posting. Send only the part that describes the job.';

export const PostingText = z
  .string()
  .trim()
  .min(1, 'Paste the text of the job posting.')
  .max(longestPosting, postingTooLong)
  .refine(isStorable, 'The text has characters that cannot be kept (NUL or a broken surrogate pair).');
const Title = z.string().trim().min(1).max(200);
/** Ids are what evaluations point at, so two requirements never share one. */
export const Requirements = z
  .array(Requirement)
  .min(1, 'A posting needs at least one requirement.')
  .max(200)
  .refine((list) => new Set(list.map((one) => one.id)).size === list.length, 'Two requirements have the same id.')
  .refine(
    (list) => list.some((one) => countedWeight(one) > 0),
    'At least one requirement that is no gate needs a weight above 0.',
  );

export const RubricSummary = z.object({ id: RubricId, version: z.int(), requirements: z.array(Requirement) });
export type RubricSummary = z.infer<typeof RubricSummary>;

const RubricVersion = RubricSummary.extend({
  createdAt: z.iso.datetime(),
  isCurrent: z.boolean(),
  /** Evaluations that used this version. */
  evaluationCount: z.int(),
  /** Against the version before it; absent for the first. */
  changes: RubricChanges.optional(),
});
export const RubricVersions = z.array(RubricVersion);
export type RubricVersions = z.infer<typeof RubricVersions>;

export const PostingRow = z.object({
  id: PostingId,
  title: z.string(),
  requirementCount: z.int(),
  /** Evaluations under the current rubric. */
  evaluationCount: z.int(),
  completedCount: z.int(),
  topScore: z.number().optional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type PostingRow = z.infer<typeof PostingRow>;

export const PostingDetail = z.object({
  id: PostingId,
  title: z.string(),
  text: z.string(),
  rubric: RubricSummary,
  evaluationCount: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type PostingDetail = z.infer<typeof PostingDetail>;

export const ListPostings = PageInput.extend({
  sort: z.enum(['createdAt', 'updatedAt', 'title']).default('createdAt'),
  direction: Direction.default('descending'),
});
export type ListPostings = z.infer<typeof ListPostings>;
export const PostingPage = pageOf(PostingRow);
export type PostingPage = z.infer<typeof PostingPage>;

export const PostingRef = z.object({ id: PostingId });
export type PostingRef = z.infer<typeof PostingRef>;
export const PostingRefs = z.object({ ids: z.array(PostingId).min(1).max(1000) });
export type PostingRefs = z.infer<typeof PostingRefs>;

/** Without `requirements` they are found in the text; with `id` (made by the caller) a repeat answers the same posting. */
export const CreatePosting = z.object({
  id: PostingId.optional(),
  title: Title.optional(),
  text: PostingText,
  requirements: Requirements.optional(),
});
export type CreatePosting = z.infer<typeof CreatePosting>;

export const PreviewPosting = z.object({ text: PostingText });
export type PreviewPosting = z.infer<typeof PreviewPosting>;

export const UpdatePosting = z.object({ id: PostingId, title: Title.optional(), text: PostingText.optional() });
export type UpdatePosting = z.infer<typeof UpdatePosting>;

export const SetRequirements = z.object({
  id: PostingId,
  requirements: Requirements,
  /** The rubric that the changes were made to. When another has become the current one, nothing is saved. */
  insteadOf: RubricId.optional(),
});
export type SetRequirements = z.infer<typeof SetRequirements>;

export const PostingTextAnswer = z.object({ text: z.string() });
export type PostingTextAnswer = z.infer<typeof PostingTextAnswer>;
