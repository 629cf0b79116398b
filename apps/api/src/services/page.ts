import { z } from 'zod';

/** What every list takes: pages count from 1. */
export const PageInput = z.object({
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(100).default(20),
  search: z.string().trim().max(200).optional(),
});
export type PageInput = z.infer<typeof PageInput>;

export const Direction = z.enum(['ascending', 'descending']);
export type Direction = z.infer<typeof Direction>;

/** The envelope of every list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), total: z.int(), page: z.int(), pageSize: z.int() });

export interface Page<Item> {
  items: Item[];
  total: number;
  page: number;
  pageSize: number;
}

/** What deletes, restores and cancels answer: how many rows changed. Ids that are not there are not an error. */
export const Count = z.object({ count: z.int() });
export type Count = z.infer<typeof Count>;
