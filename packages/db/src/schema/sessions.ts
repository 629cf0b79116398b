import type { UserId } from '@vitae/core/shared/ids';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { users } from './users.ts';

export const sessions = pgTable(
  'sessions',
  {
    /** The hash of the token, so that a copy of the table logs nobody in. */
    id: text().primaryKey(),
    userId: uuid('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    userAgent: text('user_agent'),
  },
  (table) => [index('sessions_user').on(table.userId)],
);
