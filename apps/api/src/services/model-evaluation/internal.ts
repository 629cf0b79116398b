import type { ModelSource } from '@vitae/db/queries/models/model-evaluations';
import type { EvaluateInput } from '@vitae/pool/reader-pool';
import { z } from 'zod';

const Local = z.object({ asOf: z.string() });

/** The same CV, rubric and month as the local result that it stands beside. */
export function evaluateInput({ document, reading, requirements, posting, result }: ModelSource): EvaluateInput {
  return { document, reading, requirements, posting, asOf: Local.parse(JSON.parse(result)).asOf };
}
