import { z } from 'zod';

/** What of the library stands in its address, so that it can be shared, reloaded and gone back to. */
export const LibrarySearch = z.object({
  search: z.string().optional().catch(undefined),
  stage: z.enum(['pending', 'reading', 'read', 'failed']).optional().catch(undefined),
  sort: z.enum(['createdAt', 'name', 'years', 'score']).optional().catch(undefined),
  direction: z.enum(['ascending', 'descending']).optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});
export type LibrarySearch = z.infer<typeof LibrarySearch>;

export type LibrarySort = NonNullable<LibrarySearch['sort']>;
