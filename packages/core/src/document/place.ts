import { z } from 'zod';

/** A rectangle on a page, in points (1/72 inch) from the top left: [left, top, right, bottom]. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof Box>;

/** Where words stand in a document with pages (PDF). `page` counts from 1. */
export const PagePlace = z.object({ page: z.int().min(1), boxes: z.array(Box).min(1) });
export type PagePlace = z.infer<typeof PagePlace>;

/** Where words stand in a document without pages: block number (from 0) and the range of UTF-16 units in its text. */
export const BlockPlace = z.object({ block: z.int().min(0), start: z.int().min(0), end: z.int().min(0) });
export type BlockPlace = z.infer<typeof BlockPlace>;

export const Place = z.union([PagePlace, BlockPlace]);
export type Place = z.infer<typeof Place>;
