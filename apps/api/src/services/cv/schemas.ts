import { Correction, CorrectionState } from '@vitae/core/correction/correction';
import { ResumeChange } from '@vitae/core/correction/make-correction';
import type { Document } from '@vitae/core/document/document';
import { Reading } from '@vitae/core/reading/reading';
import { CorrectionId, CvId, EvaluationId, PostingId, RereadId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { EvaluationStage } from '../evaluation/stage.ts';
import { Failure } from '../failure.ts';
import { Direction, PageInput, pageOf } from '../page.ts';

export const CvStage = z.enum(['pending', 'reading', 'read', 'failed']);
export type CvStage = z.infer<typeof CvStage>;

export const NewestEvaluation = z.object({
  id: EvaluationId,
  postingId: PostingId,
  postingTitle: z.string(),
  stage: EvaluationStage,
  score: z.number().optional(),
});

/** A CV as lists show it. What was read is absent until stage is `read`, and where the CV does not say it. */
export const CvRow = z.object({
  id: CvId,
  fileName: z.string(),
  mediaType: z.string(),
  byteSize: z.int(),
  stage: CvStage,
  /** While it is read by OCR: the page in hand, from 1, of how many. */
  progress: z.object({ page: z.int(), pages: z.int() }).optional(),
  failure: Failure.optional(),
  name: z.string().optional(),
  headline: z.string().optional(),
  email: z.string().optional(),
  /** Years of work shown, overlapping roles counted once. */
  years: z.number().optional(),
  /** BCP 47. */
  language: z.string().optional(),
  readerVersion: z.string().optional(),
  warningCount: z.int(),
  /** When a person last corrected it: evaluations from before are out of date. */
  correctedAt: z.iso.datetime().optional(),
  createdAt: z.iso.datetime(),
  newestEvaluation: NewestEvaluation.optional(),
});
export type CvRow = z.infer<typeof CvRow>;

export const ListCvs = PageInput.extend({
  stage: CvStage.optional(),
  sort: z.enum(['createdAt', 'name', 'years', 'score']).default('createdAt'),
  direction: Direction.default('descending'),
});
export type ListCvs = z.infer<typeof ListCvs>;
export const CvPage = pageOf(CvRow);
export type CvPage = z.infer<typeof CvPage>;

export const CvRef = z.object({ id: CvId });
export type CvRef = z.infer<typeof CvRef>;
export const CvRefs = z.object({ ids: z.array(CvId).min(1).max(1000) });
export type CvRefs = z.infer<typeof CvRefs>;

/** What a person corrected, and what has become of it in the reading at hand. */
export const CorrectionView = Correction.omit({ path: true }).extend({
  /** Which field, without the numbers of entries: `work/position`. */
  field: z.string(),
  state: z.enum([...CorrectionState.options, 'undone']),
  /** JSON pointers of the values that are from it now. */
  pointers: z.array(z.string()),
  undone: z.object({ by: z.string(), at: z.iso.datetime() }).optional(),
});
export type CorrectionView = z.infer<typeof CorrectionView>;

/** `reading` has people's corrections in it. */
export const CvDetail = CvRow.extend({
  reading: Reading.optional(),
  /** Sent back with a correction: it names the state of the CV that the corrector saw. */
  revision: z.string(),
  corrections: z.array(CorrectionView),
});
export type CvDetail = z.infer<typeof CvDetail>;

export const ExamineCv = CvRef.extend({ part: z.int().min(1).max(10_000).default(1) });
export type ExamineCv = z.infer<typeof ExamineCv>;

/** `revision` is the one of the CV as the caller saw it. */
export const CorrectCv = CvRef.extend({
  revision: z.string().max(60),
  changes: z.array(ResumeChange).min(1).max(20),
});
export type CorrectCv = z.infer<typeof CorrectCv>;
export const UndoCorrection = CvRef.extend({ correctionId: CorrectionId });
export type UndoCorrection = z.infer<typeof UndoCorrection>;
export const CvCorrections = z.object({ revision: z.string(), items: z.array(CorrectionView) });
export type CvCorrections = z.infer<typeof CvCorrections>;

export const RereadRef = z.object({ id: RereadId });
export type RereadRef = z.infer<typeof RereadRef>;

/** Reading CVs again with the reader as it is now. */
export const Reread = z.object({
  readerVersion: z.string(),
  /** CVs that another reader version read and that are not being read. */
  outdated: z.int(),
  /** The last one, running or done. */
  run: z
    .object({
      id: RereadId,
      readerVersion: z.string(),
      total: z.int(),
      done: z.int(),
      failed: z.int(),
      isRunning: z.boolean(),
      startedBy: z.string(),
      startedAt: z.iso.datetime(),
      cancelledAt: z.iso.datetime().optional(),
      /** The first 50. */
      failures: z.array(z.object({ id: CvId, fileName: z.string(), name: z.string().optional(), failure: Failure })),
    })
    .optional(),
});
export type Reread = z.infer<typeof Reread>;

/**
 * Pages of words with boxes: hundreds of kilobytes that the reader made and checked, so it is passed on as it was
 * stored and not walked again.
 */
export const CvDocument = z.custom<Document>((value) => typeof value === 'object' && value !== null && 'kind' in value);

/** What became of one file of an upload. */
export const UploadResult = z.object({
  fileName: z.string(),
  status: z.enum(['accepted', 'duplicate', 'refused']),
  cv: CvRow.optional(),
  error: Failure.optional(),
});
export type UploadResult = z.infer<typeof UploadResult>;

export const UploadAnswer = z.object({ results: z.array(UploadResult) });
export type UploadAnswer = z.infer<typeof UploadAnswer>;
