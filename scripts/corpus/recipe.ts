import type { Look } from './look.ts';

/** One file of the corpus: whom it shows, what draws it, and how it prints. */
export interface Recipe {
  readonly person: string;
  /** `producer:template`, for example `chromium:plain` or `docx:table`. */
  readonly by: string;
  readonly look?: Partial<Look>;
}
