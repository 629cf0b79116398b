import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs } from '../../schema/tables.ts';

/** How far the OCR of a CV has come, for those who watch; of a CV that is not being read nothing is kept. */
export async function noteReadingPage(
  database: Database,
  cv: { readonly workspaceId: WorkspaceId; readonly id: CvId },
  { page, pages }: { readonly page: number; readonly pages: number },
): Promise<void> {
  await database
    .update(cvs)
    .set({ readingPage: page, readingPages: pages })
    .where(and(eq(cvs.id, cv.id), eq(cvs.workspaceId, cv.workspaceId), eq(cvs.stage, 'reading')));
}
