import { readableTypes, usualTypes } from '@vitae/core/document/file-types.data';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { CvRef, UploadAnswer } from '../../services/cv/schemas.ts';
import { CvEvaluationAccepted } from '../../services/cv-evaluation/schemas.ts';
import { PostingTextAnswer } from '../../services/posting/schemas.ts';
import { ExportFormat } from '../../services/screening/export-screening.ts';
import { ScreeningRef } from '../../services/screening/schemas.ts';

const security = [{ token: [] }, { cookie: [] }];
const file = (description: string) => z.string().meta({ format: 'binary', description });
const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema } },
});
const multipart = (schema: z.ZodObject) => ({ required: true, content: { 'multipart/form-data': { schema } } });

/** The routes that stream and therefore are no procedures, below /api. */
export const filePaths: ZodOpenApiPathsObject = {
  '/cvs': {
    post: {
      operationId: 'cv-upload',
      tags: ['CVs'],
      summary: `Upload CVs: ${usualTypes}, to 10 MB; one bad file does not stop the others`,
      security,
      requestBody: multipart(z.object({ cv: z.array(file('One or more files.')) })),
      responses: { 200: json('What became of each file, in the order sent', UploadAnswer) },
    },
  },
  '/cvs/{id}/file': {
    get: {
      operationId: 'cv-file',
      tags: ['CVs'],
      summary: 'The original file',
      security,
      requestParams: { path: CvRef },
      responses: {
        200: { description: 'The file', content: { 'application/octet-stream': { schema: file('As uploaded.') } } },
      },
    },
  },
  '/cvs/{id}/document': {
    get: {
      operationId: 'cv-document',
      tags: ['CVs'],
      summary: 'The pages with their words and boxes, or the blocks of a document without pages',
      security,
      requestParams: { path: CvRef },
      responses: { 200: json('The document as it was read', z.looseObject({ kind: z.enum(['paged', 'flow']) })) },
    },
  },
  '/screenings/{postingId}/export': {
    get: {
      operationId: 'screening-export',
      tags: ['Screenings'],
      summary: 'The whole ranking with verdicts and decisions as a table; a blind screening stays blind',
      security,
      requestParams: { path: ScreeningRef, query: z.object({ format: ExportFormat }) },
      responses: {
        200: {
          description: 'The table; no cell is run as a formula',
          content: {
            'text/csv': { schema: z.string() },
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: file('A workbook.') },
          },
        },
      },
    },
  },
  '/posting-texts': {
    post: {
      operationId: 'posting-text',
      tags: ['Postings'],
      summary: 'The text of a posting that is a file, of any type that CVs may have; nothing is kept',
      security,
      requestBody: multipart(z.object({ file: file('The posting.') })),
      responses: { 200: json('Its text', PostingTextAnswer) },
    },
  },
  '/cv-evaluations': {
    post: {
      operationId: 'cvEvaluation-create',
      tags: ['CV evaluations'],
      summary: 'Evaluate a CV against a job posting; ask for the result with the id that this answers',
      security,
      requestBody: multipart(
        z.object({
          cv: file(`${readableTypes}, to 10 MB.`),
          prompt: z.string().meta({ description: 'The posting’s text.' }),
        }),
      ),
      responses: { 202: json('Accepted; being read and evaluated', CvEvaluationAccepted) },
    },
  },
};
