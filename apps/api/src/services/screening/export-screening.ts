import { toCsv } from '@vitae/core/screening/csv';
import { type SheetCandidate, screeningSheet } from '@vitae/core/screening/screening-sheet';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { rankedPage } from './ranked-page.ts';
import type { ScreeningRef, ScreeningRow } from './schemas.ts';
import { toXlsx } from './to-xlsx.ts';

export const ExportFormat = z.enum(['csv', 'xlsx']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export interface ScreeningExport {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Rows are fetched so many at a time; the whole table is then a few megabytes at most. */
const rowsAtOnce = 500;

/** The whole ranking as a table, blind where the screening is. Throws NOT_FOUND. */
export async function exportScreening(
  context: Context,
  { postingId }: ScreeningRef,
  format: ExportFormat,
): Promise<ScreeningExport> {
  const { deps, actor } = context;
  const posting = await findPosting(deps.database, actor.workspaceId, postingId);
  if (!posting) throw notFound('posting');
  const rows: ScreeningRow[] = [];
  for (let page = 1; ; page += 1) {
    const { items } = await rankedPage(context, posting, { page, pageSize: rowsAtOnce });
    rows.push(...items);
    if (items.length < rowsAtOnce) break;
  }
  const sheet = screeningSheet(posting.rubric.requirements, rows.map(sheetCandidate));
  const bytes = format === 'csv' ? new TextEncoder().encode(toCsv(sheet)) : await toXlsx(sheet, posting.title);
  return { title: posting.title, bytes };
}

function sheetCandidate(row: ScreeningRow): SheetCandidate {
  const { rank, name, fileName, email, headline, years, score, reviewedScore, decision, hidden } = row;
  return {
    name: name ?? fileName,
    state: row.failure ? row.failure.message : row.stage,
    verdicts: new Map(row.verdicts.map((one) => [one.requirementId, one.verdict])),
    personsVerdicts: new Map(row.overrides.map((one) => [one.requirementId, one.verdict])),
    ...(rank !== undefined && { rank }),
    ...(!hidden && { fileName }),
    ...(email !== undefined && { email }),
    ...(headline !== undefined && { headline }),
    ...(years !== undefined && { years }),
    ...(score !== undefined && { score }),
    ...(reviewedScore !== undefined && { reviewedScore }),
    ...(decision && {
      decision: { kind: decision.kind, reason: decision.reason, by: decision.by ?? '', at: decision.at },
    }),
  };
}
