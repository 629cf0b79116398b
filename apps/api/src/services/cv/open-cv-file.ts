import type { Readable } from 'node:stream';
import { findCv } from '@vitae/db/queries/cvs/find-cv';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { CvRef } from './schemas.ts';

export interface OpenFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** Content hash: the same bytes for ever. */
  readonly sha256: string;
  readonly open: () => Promise<Readable>;
}

/** The original file. Throws NOT_FOUND; opening throws FILE_MISSING when the storage has lost it. */
export async function openCvFile({ deps, actor }: Context, input: CvRef): Promise<OpenFile> {
  const record = await findCv(deps.database, actor.workspaceId, input.id);
  if (!record) throw notFound('CV');
  const key = deps.storage.key(actor.workspaceId, record.sha256);
  const { fileName, mediaType, byteSize, sha256 } = record;
  return { fileName, mediaType, byteSize, sha256, open: () => deps.storage.open(key) };
}
