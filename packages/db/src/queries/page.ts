import { asc, desc, type SQL, type SQLWrapper, sql } from 'drizzle-orm';

export interface PageRequest {
  /** Counts from 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly search?: string | undefined;
}

export interface PageRows<Row> {
  readonly rows: Row[];
  /** Rows on all pages. */
  readonly total: number;
}

type Direction = 'ascending' | 'descending';

/** Rows without the value come last in either direction. */
export function ordered(column: SQLWrapper, direction: Direction): SQL {
  return sql`${direction === 'ascending' ? asc(column) : desc(column)} nulls last`;
}

/** A pattern for ILIKE that finds the words as typed: % and _ in them are letters like any other. */
export function containing(search: string | undefined): string {
  return `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
}
