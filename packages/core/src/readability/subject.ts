import type { Document, PagedDocument } from '../document/document.ts';
import type { Box, Place } from '../document/place.ts';
import type { Line } from '../reading/lines/line.ts';
import type { ReadingTrace } from '../reading/read-resume.ts';
import type { FileFacts } from './file-facts.ts';
import type { FindingPlace } from './finding.ts';
import type { ReadabilityRuleKey } from './rules.data.ts';

/** What the checks look at: the document, the steps of its reading, and the file. */
export interface Subject {
  readonly document: Document;
  readonly trace: ReadingTrace;
  readonly facts: FileFacts;
}

/** What a check found. No places and no `whole` means that the rule is kept. */
export interface Found {
  readonly rule: ReadabilityRuleKey;
  readonly places: readonly FindingPlace[];
  /** It is a fault of the file as a whole, whether or not it has places. */
  readonly whole?: boolean;
  readonly detail?: string;
}

export type Check = (subject: Subject) => Found;

/** Pages of a PDF; none where the document flows. */
export const pagesOf = (document: Document): PagedDocument['pages'] =>
  document.kind === 'paged' ? document.pages : [];

/** Where a line stands, from `start` to `end` of its text; undefined when it has no words. */
export const placeOfLine = (line: Line, start = 0, end = line.text.length): Place | undefined => {
  const tokens = line.tokens.filter((token) => token.start < end && token.end > start);
  const first = tokens[0]?.source;
  if (first === undefined) return undefined;
  if ('page' in first) {
    const boxes = tokens.flatMap(({ source }) => ('page' in source ? [source.box] : []));
    return { page: first.page, boxes: [around(boxes)] };
  }
  const ranges = tokens.flatMap(({ source }) => ('block' in source && source.block === first.block ? [source] : []));
  return {
    block: first.block,
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
  };
};

export const foundLine = (line: Line, start = 0, end = line.text.length): FindingPlace[] => {
  const place = placeOfLine(line, start, end);
  return place === undefined ? [] : [{ place, quote: line.text.slice(start, end) }];
};

/** The smallest box around some boxes, of which there must be one. */
export const around = (boxes: readonly Box[]): Box => {
  let [left, top, right, bottom] = boxes[0] ?? [0, 0, 0, 0];
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom];
};

export const foundBoxes = (page: number, boxes: readonly Box[], quote = ''): FindingPlace[] =>
  boxes.map((box) => ({ place: { page, boxes: [box] }, quote }));

/** Where a value of the résumé stands, by its JSON pointer. */
export const foundValue = ({ trace }: Subject, pointer: string): FindingPlace[] => {
  const provenance = trace.reading.provenance[pointer];
  return provenance === undefined ? [] : [{ place: provenance.place, quote: provenance.quote }];
};
