import type { CvId, PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { cvs } from './cvs.ts';
import { postings } from './postings.ts';
import { users } from './users.ts';

/** A CV in a posting's screening, under whichever version of the rubric. */
export const candidates = pgTable(
  'candidates',
  {
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    postingId: uuid('posting_id')
      .$type<PostingId>()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    cvId: uuid('cv_id')
      .$type<CvId>()
      .notNull()
      .references(() => cvs.id, { onDelete: 'cascade' }),
    /** "Candidate 7" of a blind view. */
    number: integer().notNull(),
    /** When a blind view showed who this is for the first time, and to whom: what was seen stays seen. */
    revealedAt: moment('revealed_at'),
    revealedBy: uuid('revealed_by')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
  },
  (table) => [primaryKey({ columns: [table.postingId, table.cvId] })],
);
