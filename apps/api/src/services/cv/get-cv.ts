import type { Reading } from '@vitae/core/reading/reading';
import { findCv } from '@vitae/db/queries/cvs/find-cv';
import { findRawReading } from '@vitae/db/queries/cvs/find-raw-reading';
import { findReading } from '@vitae/db/queries/cvs/find-reading';
import { listCorrections } from '@vitae/db/queries/cvs/list-corrections';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { correctionViews } from './correction-views.ts';
import { cvRow } from './cv-row.ts';
import { readingRevision } from './reading-revision.ts';
import type { CorrectionView, CvDetail, CvRef } from './schemas.ts';

/** Throws NOT_FOUND. */
export async function getCv(context: Context, input: CvRef): Promise<CvDetail> {
  const { deps, actor } = context;
  const [record, reading, raw] = await Promise.all([
    findCv(deps.database, actor.workspaceId, input.id),
    findReading(deps.database, actor.workspaceId, input.id),
    findRawReading(deps.database, actor.workspaceId, input.id),
  ]);
  if (!record || !raw) throw notFound('CV');
  return {
    ...cvRow(record),
    revision: readingRevision(raw),
    corrections: raw.correctionRevision > 0 ? await viewsOf(context, input, raw.reading) : [],
    ...(reading !== null && { reading: storedReading(reading) }),
  };
}

async function viewsOf({ deps, actor }: Context, { id }: CvRef, reading: string | null): Promise<CorrectionView[]> {
  if (reading === null) return [];
  return correctionViews(storedReading(reading), await listCorrections(deps.database, actor.workspaceId, id));
}

/** The reader wrote it and the procedure's output schema checks it again. */
function storedReading(text: string): Reading {
  return JSON.parse(text);
}
