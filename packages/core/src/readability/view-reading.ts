import type { Document } from '../document/document.ts';
import { documentText } from '../document/document-text.ts';
import type { Box, Place } from '../document/place.ts';
import { dropRunningLines } from '../reading/lines/drop-running-lines.ts';
import type { Line } from '../reading/lines/line.ts';
import { type RuleKey, rules } from '../reading/result/rules.data.ts';
import { headingKindOf } from '../reading/sections/heading-kind-of.ts';
import type { Section } from '../reading/sections/section.ts';
import type { FindingPlace } from './finding.ts';
import type { MachineView } from './machine-view.ts';
import { around, placeOfLine, type Subject } from './subject.ts';
import { valueAt } from './value-at.ts';

/** Pages or blocks of one part: a CV of usual length is one. */
const pagesPerPart = 6;
const blocksPerPart = 400;

interface Part {
  readonly part: number;
  readonly parts: number;
  readonly from: number;
  readonly to: number;
}

const partOf = (document: Document, wanted: number): Part => {
  const [count, size, first] =
    document.kind === 'paged' ? [document.pages.length, pagesPerPart, 1] : [document.blocks.length, blocksPerPart, 0];
  const parts = Math.max(1, Math.ceil(count / size));
  const part = Math.min(Math.max(1, wanted), parts);
  const from = first + (part - 1) * size;
  return { part, parts, from, to: Math.min(from + size, first + count) - 1 };
};

const isIn = (place: Place, { from, to }: Part): boolean => {
  const at = 'page' in place ? place.page : place.block;
  return at >= from && at <= to;
};

/** The steps of a reading as they can be drawn over the document: nothing is computed anew, only placed. */
export const viewReading = (subject: Subject, wantedPart = 1): MachineView => {
  const { document, trace } = subject;
  const part = partOf(document, wantedPart);
  const { reading } = trace;
  const placed = trace.lines.flatMap((line) => {
    const place = placeOfLine(line);
    return place === undefined ? [] : [{ line, place }];
  });
  const own = placed.filter(({ place }) => isIn(place, part));
  const fields = fieldsOf(subject);
  return {
    readerVersion: reading.readerVersion,
    ...(reading.language !== undefined && { language: reading.language }),
    ...part,
    counts: {
      words: wordCount(document),
      lines: trace.lines.length,
      columns: new Set(trace.lines.map(({ page, column }) => `${page}/${column}`)).size,
      sections: trace.sections.length,
      fields: fields.length,
    },
    leftOut: leftOut(document).filter(({ place }) => isIn(place, part)),
    lines: own.map(({ line: { text, column, bullet }, place }) => ({ text, place, column, bullet })),
    columns: columnBoxes(own.map(({ line }) => line)),
    sections: trace.sections.map((section) => sectionView(section, part)).filter(({ places }) => places.length > 0),
    fields: fields.filter(({ place }) => isIn(place, part)),
    text: {
      reading: readingText(own.map(({ line }) => line)),
      drawn: documentText(partOfDocument(document, part)),
    },
  };
};

const wordCount = (document: Document): number =>
  document.kind === 'paged'
    ? document.pages.reduce((sum, { words }) => sum + words.length, 0)
    : document.blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const leftOut = (document: Document): FindingPlace[] =>
  document.kind === 'paged'
    ? dropRunningLines(document.pages).dropped.flatMap(({ page, runs }) =>
        runs.map(({ words, box }) => ({
          place: { page: page.number, boxes: [box] },
          quote: words.map(({ text }) => text).join(' '),
        })),
      )
    : [];

/** One box for each column of each page. */
const columnBoxes = (lines: readonly Line[]): MachineView['columns'] => {
  const columns = new Map<string, { column: number; page: number; boxes: Box[] }>();
  for (const line of lines) {
    if (line.page === 0) continue;
    const key = `${line.page}/${line.column}`;
    const column = columns.get(key) ?? { column: line.column, page: line.page, boxes: [] };
    for (const { source } of line.tokens) if ('page' in source) column.boxes.push(source.box);
    columns.set(key, column);
  }
  return [...columns.values()]
    .filter(({ boxes }) => boxes.length > 0)
    .map(({ column, page, boxes }) => ({ column, place: { page, boxes: [around(boxes)] } }));
};

const sectionView = ({ kind, heading, lines }: Section, part: Part): MachineView['sections'][number] => {
  const all = heading === undefined ? lines : [heading, ...lines];
  const own = all.filter((line) => {
    const place = placeOfLine(line);
    return place !== undefined && isIn(place, part);
  });
  const boxes = columnBoxes(own).map(({ place }) => place);
  const blocks = own.flatMap((line) => {
    const place = line.page === 0 ? placeOfLine(line) : undefined;
    return place === undefined ? [] : [place];
  });
  return {
    kind,
    ...(heading !== undefined && { heading: heading.text }),
    isKnown: heading !== undefined && headingKindOf(heading.text) !== undefined,
    lineCount: lines.length,
    places: [...boxes, ...blocks],
  };
};

const isRule = (key: string): key is RuleKey => key in rules;

const fieldsOf = ({ trace: { reading } }: Subject): MachineView['fields'] =>
  Object.entries(reading.provenance).flatMap(([pointer, { quote, place, confidence, rule }]) => {
    const value = valueAt(reading.resume, pointer);
    if (typeof value !== 'string' && typeof value !== 'boolean') return [];
    const reason = isRule(rule) ? rules[rule].reason : '';
    return [{ pointer, value: String(value), quote, place, confidence, rule, reason }];
  });

/** An empty line where a column or a page begins. */
const readingText = (lines: readonly Line[]): string =>
  lines
    .map((line, at) => {
      const before = lines[at - 1];
      const isNew = before !== undefined && (before.page !== line.page || before.column !== line.column);
      return `${isNew ? '\n' : ''}${line.text}`;
    })
    .join('\n');

const partOfDocument = (document: Document, { from, to }: Part): Document =>
  document.kind === 'paged'
    ? { ...document, pages: document.pages.filter(({ number }) => number >= from && number <= to) }
    : { ...document, blocks: document.blocks.slice(from, to + 1) };
