import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** Counters of rate-limiter-flexible, which names these columns. */
export const logInAttempts = pgTable('log_in_attempts', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: moment('expire'),
});
