import type { CvFingerprint } from '@vitae/core/screening/cv-fingerprint';
import type { CvId, WorkspaceId } from '@vitae/core/shared/ids';
import { jsonb, pgTable, uuid } from 'drizzle-orm/pg-core';
import { cvs } from './cvs.ts';

/** What near-duplicates are found by; written with each evaluation, when the document is at hand. */
export const cvFingerprints = pgTable('cv_fingerprints', {
  cvId: uuid('cv_id')
    .$type<CvId>()
    .primaryKey()
    .references(() => cvs.id, { onDelete: 'cascade' }),
  workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
  content: jsonb().$type<CvFingerprint>().notNull(),
});
