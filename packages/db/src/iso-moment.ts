import { type SQL, sql } from 'drizzle-orm';

/** A moment as ISO 8601 text, for SQL whose rows are not mapped by the builder: the drivers differ in what they give. */
export const isoMoment = (column: SQL): SQL =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
