import type { Document } from '@vitae/core/document/document';
import { Reading } from '@vitae/core/reading/reading';
import { CvId, EvaluationId, PostingId } from '@vitae/core/shared/ids';
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

export const CvDetail = CvRow.extend({ reading: Reading.optional() });
export type CvDetail = z.infer<typeof CvDetail>;

export const ExamineCv = CvRef.extend({ part: z.int().min(1).max(10_000).default(1) });
export type ExamineCv = z.infer<typeof ExamineCv>;

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
