import { AppError } from '../../shared/app-error.ts';
import type { FlowDocument } from '../document.ts';
import { FlowWriter } from '../flow/flow-writer.ts';
import { openCompoundFile } from './compound-file.ts';
import { DocStyles } from './doc-styles.ts';
import { type FileInformation, parts, readFileInformation } from './file-information.ts';
import { readFormattedRuns } from './formatted-runs.ts';
import { readPieces } from './pieces.ts';
import { textBoxes } from './text-boxes.ts';
import { type DocParts, DocTextReader, type TextRange } from './text-reader.ts';

/** A file of Word 97 to 2003: headers, body with its text boxes, notes, footers. Comments are left out. */
export function openDoc(bytes: Uint8Array): FlowDocument {
  const file = openCompoundFile(bytes);
  const main = file?.stream('WordDocument') ?? null;
  if (file === null || main === null) throw damaged();
  const information = readFileInformation(main);
  if (information === null) {
    throw new AppError(
      'FILE_TYPE_UNSUPPORTED',
      'This Word file was made by a version before Word 97, which Vitae cannot read. Save it as DOCX or PDF and use that.',
    );
  }
  if (information.isEncrypted) {
    throw new AppError('FILE_ENCRYPTED', 'This Word file is locked with a password. Save a copy without one.');
  }
  const table = file.stream(information.tableName);
  if (table === null) throw damaged();
  const pieces = readPieces(information.part(table, parts.pieces), main.length);
  if (pieces.length === 0) throw damaged();
  const writer = new FlowWriter();
  readTexts(writer, information, table, {
    main,
    pieces,
    characters: readFormattedRuns(main, information.part(table, parts.characters), false),
    paragraphs: readFormattedRuns(main, information.part(table, parts.paragraphs), true),
    styles: new DocStyles(information.part(table, parts.styles)),
  });
  return writer.finish('application/msword', 'Word file');
}

function readTexts(
  writer: FlowWriter,
  { lengths, part }: FileInformation,
  ...[table, doc]: [table: Uint8Array, doc: DocParts]
): void {
  const reader = new DocTextReader(doc, writer);
  const notes = lengths.body;
  const headers = notes + lengths.footnotes;
  const endnotes = headers + lengths.headers + lengths.comments;
  const boxes = endnotes + lengths.endnotes;
  const edges = edgeRanges(part(table, parts.headers), headers, reader);
  for (const range of edges.filter(({ region }) => region === 'header')) reader.read(range);
  const waiting = [...textBoxes(part(table, parts.anchors), part(table, parts.boxes), boxes)];
  const isInside = (range: TextRange): boolean => range.end <= boxes + lengths.boxes;
  const inner = new DocTextReader(doc, writer);
  reader.onParagraph = (position) => {
    for (let i = 0; i < waiting.length; ) {
      const box = waiting[i];
      if (box === undefined || box.anchor >= position) i++;
      else {
        waiting.splice(i, 1);
        if (isInside(box.range)) inner.read(box.range);
      }
    }
  };
  reader.read({ start: 0, end: lengths.body });
  for (const { range } of waiting) if (isInside(range)) inner.read(range);
  inner.read({ start: notes, end: headers, region: 'footnote' });
  inner.read({ start: endnotes, end: boxes, region: 'footnote' });
  for (const range of edges.filter(({ region }) => region === 'footer')) inner.read(range);
}

/** Texts of notes' rules come first; then, per section, headers and footers of even, odd and first pages. */
const firstEdge = 6;
const edgeKinds = ['header', 'header', 'footer', 'footer', 'header', 'footer'] as const;
/** Sections and their edges beyond these only come from broken files. */
const mostEdges = 600;

/** Headers and footers, each text once: first pages and others often hold the same. */
function edgeRanges(positions: Uint8Array, start: number, reader: DocTextReader): readonly TextRange[] {
  const view = new DataView(positions.buffer, positions.byteOffset, positions.byteLength);
  const count = Math.min(mostEdges, Math.floor(positions.length / 4) - 2);
  const seen = new Set<string>();
  const ranges: TextRange[] = [];
  for (let i = firstEdge; i < count; i++) {
    const [from, to] = [view.getUint32(i * 4, true), view.getUint32((i + 1) * 4, true)];
    const region = edgeKinds[(i - firstEdge) % edgeKinds.length];
    if (to <= from || region === undefined) continue;
    const range = { start: start + from, end: start + to, region };
    const text = reader.plainText(range);
    if (seen.has(text)) continue;
    seen.add(text);
    ranges.push(range);
  }
  return ranges;
}

const damaged = (): AppError =>
  new AppError(
    'FILE_DAMAGED',
    'This Word file is damaged or cut short and cannot be opened. Save or download it again.',
  );
