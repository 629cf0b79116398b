import { z } from 'zod';
import { CheckOutput } from './check-entry.ts';
import { EvaluationEntry, RankOutput } from './evaluation-entry.ts';
import { ReadOutput } from './read-entry.ts';

const schema = (type: z.ZodType, title: string) => ({
  ...z.toJSONSchema(type, { target: 'draft-7', reused: 'inline' }),
  title,
});

/** What `apps/cli/schema` holds, by file name. Draft 7, since every validator knows it. */
export const jsonSchemas = {
  'read.schema.json': schema(ReadOutput, 'vitae read --json'),
  'check.schema.json': schema(CheckOutput, 'vitae check --json'),
  'evaluate.schema.json': schema(EvaluationEntry, 'vitae evaluate --json'),
  'rank.schema.json': schema(RankOutput, 'vitae rank --json'),
};
