import type { CvId, NoteId, PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { candidates } from './candidates.ts';
import { moment } from './columns.ts';
import { users } from './users.ts';

/** What somebody wrote down about a candidate, for the workspace to read. */
export const candidateNotes = pgTable(
  'candidate_notes',
  {
    id: uuid().$type<NoteId>().primaryKey(),
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    postingId: uuid('posting_id').$type<PostingId>().notNull(),
    cvId: uuid('cv_id').$type<CvId>().notNull(),
    text: text().notNull(),
    writtenBy: uuid('written_by')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    editedAt: moment('edited_at'),
    /** Set while its deletion can be undone. */
    deletedAt: moment('deleted_at'),
  },
  (table) => [
    foreignKey({
      name: 'candidate_notes_candidate',
      columns: [table.postingId, table.cvId],
      foreignColumns: [candidates.postingId, candidates.cvId],
    }).onDelete('cascade'),
    index('candidate_notes_of_candidate').on(table.postingId, table.cvId, table.createdAt),
  ],
);
