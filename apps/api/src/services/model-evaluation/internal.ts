import type { ModelSource } from '@vitae/db/queries/models/model-evaluations';
import type { EvaluateInput, OwnSkills } from '@vitae/pool/reader-pool';
import { z } from 'zod';

const Local = z.object({ asOf: z.string() });

/** The same CV, rubric and month as the local result that it stands beside, with the skills of the workspace as they are now. */
export function evaluateInput(
  { document, reading, requirements, posting, result }: ModelSource,
  skills: OwnSkills | null,
): EvaluateInput {
  return {
    document,
    reading,
    requirements,
    posting,
    skills: skills ?? undefined,
    asOf: Local.parse(JSON.parse(result)).asOf,
  };
}
