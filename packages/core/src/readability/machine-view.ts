import { z } from 'zod';
import { Place } from '../document/place.ts';
import { FindingPlace, ReadabilityFinding } from './finding.ts';

const Line = z.object({ text: z.string(), place: Place, column: z.int(), bullet: z.boolean() });

const Section = z.object({
  /** What the section was taken for: `work`, `skills` …; `header` is what stands above the first heading. */
  kind: z.string(),
  heading: z.string().optional(),
  /** Whether a list of headings knows it; else its look or a part of its words decided. */
  isKnown: z.boolean(),
  lineCount: z.int(),
  /** One box for each column and page that it runs through. */
  places: z.array(Place),
});

const Field = z.object({
  /** JSON pointer into the résumé. */
  pointer: z.string(),
  value: z.string(),
  quote: z.string(),
  place: Place,
  confidence: z.number(),
  /** Key of the reader's rules, and why it holds. */
  rule: z.string(),
  reason: z.string(),
});

/** How a CV was read, step by step. Long CVs come in parts, so that an answer stays small. */
export const MachineView = z.object({
  readerVersion: z.string(),
  language: z.string().optional(),
  /** Counts from 1. A part holds some pages, or some blocks of a document that flows. */
  part: z.int(),
  parts: z.int(),
  /** First and last page (from 1) or block (from 0) of the part. */
  from: z.int(),
  to: z.int(),
  /** Of the whole document. */
  counts: z.object({
    words: z.int(),
    lines: z.int(),
    columns: z.int(),
    sections: z.int(),
    fields: z.int(),
  }),
  /** Page numbers and what repeats at the edge of pages: not read. */
  leftOut: z.array(FindingPlace),
  lines: z.array(Line),
  columns: z.array(z.object({ column: z.int(), place: Place })),
  sections: z.array(Section),
  fields: z.array(Field),
  text: z.object({
    /** As this reader goes through it. */
    reading: z.string(),
    /** As the file holds it: what simple programs see. */
    drawn: z.string(),
  }),
});
export type MachineView = z.infer<typeof MachineView>;

export const Examination = z.object({
  /** Absent when the file could not be opened: then a finding may say why. */
  view: MachineView.optional(),
  /** What makes the whole document hard for machines, worst first. */
  findings: z.array(ReadabilityFinding),
});
export type Examination = z.infer<typeof Examination>;
