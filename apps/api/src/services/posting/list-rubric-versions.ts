import { rubricChanges } from '@vitae/core/posting/rubric-changes';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { listRubrics } from '@vitae/db/queries/postings/list-rubrics';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { PostingRef, RubricVersions } from './schemas.ts';

/** The versions of a posting's rubric, newest first, each with what it changed. Throws NOT_FOUND. */
export async function listRubricVersions({ deps, actor }: Context, { id }: PostingRef): Promise<RubricVersions> {
  const posting = await findPosting(deps.database, actor.workspaceId, id);
  if (!posting) throw notFound('posting');
  const versions = await listRubrics(deps.database, actor.workspaceId, id);
  return versions.map(({ createdAt, ...version }, at) => {
    const before = versions[at + 1];
    return {
      ...version,
      createdAt: createdAt.toISOString(),
      isCurrent: version.id === posting.rubric.id,
      ...(before && { changes: rubricChanges(before.requirements, version.requirements) }),
    };
  });
}
