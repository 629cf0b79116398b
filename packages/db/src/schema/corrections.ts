import type { CorrectedValue, CorrectionPath } from '@vitae/core/correction/correction';
import type { Provenance } from '@vitae/core/reading/reading';
import type { CorrectionId, CvId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { cvs } from './cvs.ts';
import { users } from './users.ts';

/** What a person says that a CV's reading should say instead. Never changed, only undone. */
export const corrections = pgTable(
  'corrections',
  {
    id: uuid().$type<CorrectionId>().primaryKey(),
    workspaceId: uuid('workspace_id').$type<WorkspaceId>().notNull(),
    cvId: uuid('cv_id')
      .$type<CvId>()
      .notNull()
      .references(() => cvs.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['set', 'remove', 'add', 'move'] }).notNull(),
    /** Finds the value in another reading of the same file, too. */
    path: jsonb().$type<CorrectionPath>().notNull(),
    /** What the reader had read there; null where it had read nothing. */
    before: jsonb().$type<CorrectedValue>(),
    /** Where that stood. */
    beforeAt: jsonb('before_at').$type<Provenance>(),
    after: jsonb().$type<CorrectedValue | number>(),
    /** Null once the account is gone; the address stays, since it was this person who said it. */
    madeBy: uuid('made_by')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
    madeByEmail: text('made_by_email').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    undoneByEmail: text('undone_by_email'),
    undoneAt: moment('undone_at'),
  },
  (table) => [index('corrections_of_cv').on(table.cvId, table.createdAt)],
);
