import { z } from 'zod';
import { Place } from '../document/place.ts';
import { Resume } from '../resume/resume.ts';

/** Changes whenever the same file may read differently; kept with every result. */
export const readerVersion = '2';

/** Where a value of the résumé stands, and how sure the reader is of it. */
export const Provenance = z.object({
  /** The words as they stand in the document. */
  quote: z.string(),
  /** One place per page or block it touches. */
  place: Place,
  /** 0 to 1; calibrated: of the values at 0.9, about nine in ten are right. */
  confidence: z.number().min(0).max(1),
  /** The rule that found it; a key of the rule tables in core/reading. */
  rule: z.string(),
});
export type Provenance = z.infer<typeof Provenance>;

export const ReadingWarning = z.object({
  /** A stable kebab-case code: `hidden-text`, `no-name`, `machine-instruction`, `unmapped-glyphs` … */
  code: z.string(),
  message: z.string(),
  place: Place.optional(),
});
export type ReadingWarning = z.infer<typeof ReadingWarning>;

export const Reading = z.object({
  readerVersion: z.string(),
  /** BCP 47 tag of the document's main language, when found. */
  language: z.string().optional(),
  resume: Resume,
  /** Keyed by JSON pointer into `resume` (RFC 6901), one for each leaf value: "/work/0/startDate". */
  provenance: z.record(z.string(), Provenance),
  warnings: z.array(ReadingWarning),
  /** Values of the résumé that stand nowhere on the page: a person stated them. Absent when there are none. */
  stated: z
    .array(
      z.object({
        /** JSON pointer into `resume`. */
        pointer: z.string(),
        value: z.string(),
        /** The person's e-mail address. */
        by: z.string(),
        at: z.iso.datetime(),
      }),
    )
    .optional(),
  /**
   * Where a name or contact stands that a person corrected into words that are not on the page: evaluators must not see
   * the printed ones either. Absent when there are none.
   */
  identityPlaces: z.array(Place).optional(),
});
export type Reading = z.infer<typeof Reading>;
