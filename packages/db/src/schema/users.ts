import type { UserId } from '@vitae/core/shared/ids';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

export const users = pgTable('users', {
  id: uuid().$type<UserId>().primaryKey(),
  /** Lower-cased. */
  email: text().notNull().unique(),
  /** Null for an account that no password opens (the demo). */
  passwordHash: text('password_hash'),
  createdAt: moment('created_at').notNull().defaultNow(),
});
