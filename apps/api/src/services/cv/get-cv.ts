import type { Reading } from '@vitae/core/reading/reading';
import { findCv } from '@vitae/db/queries/cvs/find-cv';
import { findReading } from '@vitae/db/queries/cvs/find-reading';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { cvRow } from './cv-row.ts';
import type { CvDetail, CvRef } from './schemas.ts';

/** Throws NOT_FOUND. */
export async function getCv({ deps, actor }: Context, input: CvRef): Promise<CvDetail> {
  const [record, reading] = await Promise.all([
    findCv(deps.database, actor.workspaceId, input.id),
    findReading(deps.database, actor.workspaceId, input.id),
  ]);
  if (!record) throw notFound('CV');
  return { ...cvRow(record), ...(reading !== null && { reading: storedReading(reading) }) };
}

/** The reader wrote it and the procedure's output schema checks it again. */
function storedReading(text: string): Reading {
  return JSON.parse(text);
}
