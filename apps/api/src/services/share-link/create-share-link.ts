import { AppError } from '@vitae/core/shared/app-error';
import { type EvaluationId, type PostingId, ShareLinkId } from '@vitae/core/shared/ids';
import { findEvaluation } from '@vitae/db/queries/evaluations/find-evaluation';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { insertShareLink } from '@vitae/db/queries/share-links/insert-share-link';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { CreatedShareLink, CreateShareLink } from './schemas.ts';
import { hashShareToken, newShareToken } from './share-token.ts';

const dayMs = 86_400_000;

/** A link that reads without an account until it ends. Its token is answered this once. Throws NOT_FOUND, VALIDATION. */
export async function createShareLink(context: Context<Member>, input: CreateShareLink): Promise<CreatedShareLink> {
  const { deps, actor } = context;
  const { workspaceId, userId: createdBy } = actor;
  const about = await sharedThing(context, input);
  const token = newShareToken();
  const id = ShareLinkId.parse(deps.ids.next());
  const expiresAt = new Date(deps.clock.now().getTime() + input.days * dayMs);
  await insertShareLink(deps.database, {
    id,
    workspaceId,
    kind: input.kind,
    ...about,
    tokenSha256: hashShareToken(token),
    contact: input.kind === 'candidate' ? (input.contact ?? null) : null,
    createdBy,
    expiresAt,
  });
  return { id, token, expiresAt: expiresAt.toISOString() };
}

async function sharedThing(
  { deps, actor }: Context,
  input: CreateShareLink,
): Promise<{ postingId: PostingId; evaluationId: EvaluationId | null }> {
  const { workspaceId } = actor;
  if (input.kind === 'screening') {
    if (!input.postingId) throw new AppError('VALIDATION', 'Say which screening to share (postingId).');
    const posting = await findPosting(deps.database, workspaceId, input.postingId);
    if (!posting) throw notFound('posting');
    return { postingId: posting.id, evaluationId: null };
  }
  if (!input.evaluationId || !input.contact) {
    throw new AppError('VALIDATION', 'Say which evaluation to share, and whom its candidate asks for a correction.');
  }
  const evaluation = await findEvaluation(deps.database, workspaceId, input.evaluationId);
  if (!evaluation) throw notFound('evaluation');
  return { postingId: evaluation.posting.id, evaluationId: evaluation.id };
}
