import { openSharedFile } from '../services/share-link/open-shared-file.ts';
import { SharedEvaluationRef } from '../services/share-link/schemas.ts';
import type { TrpcContext } from '../trpc/context.ts';
import { getCvFile } from './get-cv-file.ts';

/** GET /api/shared/{token}/evaluations/{evaluationId}/file: the original, unless the screening is blind. */
export async function getSharedFile(
  { deps, visitor }: TrpcContext,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Response> {
  const { context, cvId } = await openSharedFile({ deps, visitor }, SharedEvaluationRef.parse(params));
  return getCvFile(context, request, cvId);
}
