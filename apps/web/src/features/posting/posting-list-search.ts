import { z } from 'zod';

export const PostingListSearch = z.object({
  search: z.string().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});
export type PostingListSearch = z.infer<typeof PostingListSearch>;
