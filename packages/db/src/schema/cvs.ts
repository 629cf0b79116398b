import type { AppErrorCode } from '@vitae/core/shared/app-error';
import type { CvId, RereadId, WorkspaceId } from '@vitae/core/shared/ids';
import { sql } from 'drizzle-orm';
import { doublePrecision, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { workspaces } from './workspaces.ts';

export const cvs = pgTable(
  'cvs',
  {
    id: uuid().$type<CvId>().primaryKey(),
    workspaceId: uuid('workspace_id')
      .$type<WorkspaceId>()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    fileName: text('file_name').notNull(),
    /** Lower-case hex of the file's content; with the workspace it names the file in storage. */
    sha256: text().notNull(),
    byteSize: integer('byte_size').notNull(),
    mediaType: text('media_type').notNull(),
    stage: text({ enum: ['pending', 'reading', 'read', 'failed'] })
      .notNull()
      .default('pending'),
    /** While it is `reading` by OCR: the page in hand, from 1, and how many there are. */
    readingPage: integer('reading_page'),
    readingPages: integer('reading_pages'),
    failureCode: text('failure_code').$type<AppErrorCode>(),
    failureMessage: text('failure_message'),
    // What lists show and sort by, copied from the reading so that lists never open it.
    name: text(),
    headline: text(),
    email: text(),
    yearsOfExperience: doublePrecision('years_of_experience'),
    language: text(),
    readerVersion: text('reader_version'),
    warningCount: integer('warning_count').notNull().default(0),
    createdAt: moment('created_at').notNull().defaultNow(),
    readAt: moment('read_at'),
    /** Counts the corrections made and undone: two people who correct at once are told apart by it. */
    correctionRevision: integer('correction_revision').notNull().default(0),
    /** When a correction was last made or undone: evaluations from before it are out of date. */
    correctedAt: moment('corrected_at'),
    /** The bulk re-reading that took this CV last. */
    rereadId: uuid('reread_id').$type<RereadId>(),
    /** Set while the row waits to be restored or purged. */
    deletedAt: moment('deleted_at'),
  },
  (table) => [
    unique('cvs_workspace_content').on(table.workspaceId, table.sha256),
    index('cvs_listed').on(table.workspaceId, table.createdAt.desc(), table.id.desc()).where(sql`deleted_at is null`),
    index('cvs_reread').on(table.rereadId).where(sql`reread_id is not null`),
    index('cvs_deleted').on(table.deletedAt).where(sql`deleted_at is not null`),
  ],
);
