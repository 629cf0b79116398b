import type { Segment } from '../docx/inline-text.ts';
import { symbolTexts } from '../docx/symbols.data.ts';
import type { FlowParagraph, FlowWriter } from '../flow/flow-writer.ts';
import { RowPlaces } from '../flow/row-places.ts';
import type { DocStyles } from './doc-styles.ts';
import { type FormattedRun, runAt } from './formatted-runs.ts';
import { type CharacterLook, characterLook, type DocParagraphLook, paragraphLook } from './looks.ts';
import { type Piece, pieceText } from './pieces.ts';

/** Everything that says how letters look. */
export interface DocParts {
  readonly main: Uint8Array;
  readonly pieces: readonly Piece[];
  readonly characters: readonly FormattedRun[];
  readonly paragraphs: readonly FormattedRun[];
  readonly styles: DocStyles;
}

/** A stretch of the document's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly region?: FlowParagraph['region'];
}

const webAddress = /^(?:https?|mailto|tel|ftp):/i;
const nothing = new Uint8Array(0);
/** Signs that Word keeps in the text for what is no letter. */
const marks = { picture: 1, note: 2, comment: 5, cell: 7, drawn: 8, line: 11, page: 12, paragraph: 13, column: 14 };
const fieldBegin = 0x13;
const fieldSeparator = 0x14;
const fieldEnd = 0x15;
const controls = new RegExp(`[${String.fromCharCode(1)}-${String.fromCharCode(31)}]`);

/** Turns ranges of the text into paragraphs. */
export class DocTextReader {
  readonly #parts: DocParts;
  readonly #writer: FlowWriter;
  #rows = new RowPlaces();
  #segments: Segment[] = [];
  readonly #fields: { instruction: string; inResult: boolean }[] = [];
  /** Called at each paragraph's end with the position reached, for what is anchored before it. */
  onParagraph: (position: number) => void = () => undefined;

  constructor(parts: DocParts, writer: FlowWriter) {
    this.#parts = parts;
    this.#writer = writer;
  }

  read({ start, end, region }: TextRange): void {
    const outer = { rows: this.#rows, segments: this.#segments };
    this.#rows = new RowPlaces();
    this.#segments = [];
    for (const piece of this.#parts.pieces) {
      if (piece.end <= start || piece.start >= end) continue;
      this.#readPiece(piece, { start: Math.max(start, piece.start), end: Math.min(end, piece.end), region });
    }
    if (this.#segments.length > 0) this.#write({}, undefined, region);
    this.#rows = outer.rows;
    this.#segments = outer.segments;
  }

  /** The letters of a range, for comparing. */
  plainText({ start, end }: TextRange): string {
    return this.#parts.pieces
      .filter((piece) => piece.end > start && piece.start < end)
      .map((piece) =>
        pieceText(this.#parts.main, piece, { start: Math.max(start, piece.start), end: Math.min(end, piece.end) }),
      )
      .join('')
      .trim();
  }

  /** Letters of one piece, cut where their properties change. */
  #readPiece(piece: Piece, { start, end, region }: TextRange): void {
    const width = piece.isNarrow ? 1 : 2;
    for (let at = start; at < end; ) {
      const offset = piece.offset + (at - piece.start) * width;
      const run = runAt(this.#parts.characters, offset);
      const paragraph = runAt(this.#parts.paragraphs, offset);
      const until = Math.min(run?.end ?? Number.POSITIVE_INFINITY, paragraph?.end ?? Number.POSITIVE_INFINITY);
      const next = Math.min(end, at + Math.max(1, Math.ceil((until - offset) / width)));
      const styled = this.#parts.styles.paragraph(paragraph?.style ?? 0);
      const look = characterLook(run?.changes ?? nothing, styled.character, this.#parts.styles.character);
      const text = pieceText(this.#parts.main, piece, { start: at, end: next });
      this.#letters(text, look, { at, paragraph, region });
      at = next;
    }
  }

  #letters(
    text: string,
    look: CharacterLook,
    around: { readonly at: number; readonly paragraph: FormattedRun | undefined; readonly region: TextRange['region'] },
  ): void {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      if (!controls.test(text[i] ?? '')) continue;
      this.#add(text.slice(from, i), look);
      from = i + 1;
      const code = text.charCodeAt(i);
      if (code === marks.paragraph || code === marks.cell || code === marks.page) {
        this.#endParagraph(code, around.paragraph, around.region);
        this.onParagraph(around.at + i + 1);
      } else this.#control(code, look);
    }
    this.#add(text.slice(from), look);
  }

  #control(code: number, look: CharacterLook): void {
    if (code === 9) this.#add('\t', look);
    else if (code === marks.line || code === marks.column) this.#add('\n', look);
    else if (code === 30) this.#add('-', look);
    else if (code === fieldBegin) this.#fields.push({ instruction: '', inResult: false });
    else if (code === fieldEnd) this.#fields.pop();
    else if (code === fieldSeparator) {
      const field = this.#fields.at(-1);
      if (field) field.inResult = true;
    }
  }

  #add(text: string, { deleted, special, symbol, ...look }: CharacterLook): void {
    if (text === '' || deleted === true) return;
    const field = this.#fields.find(({ inResult }) => !inResult);
    if (field) {
      field.instruction += text;
      return;
    }
    // A special "(" stands for a sign of a symbol font.
    const shown = special === true && symbol !== undefined ? (symbolTexts.get(hex(symbol)) ?? ' ') : withSigns(text);
    const href = this.#fields.map(({ instruction }) => linkOf(instruction)).find((link) => link !== undefined);
    this.#segments.push({ text: shown, look, ...(href !== undefined && { href }) });
  }

  #endParagraph(mark: number, run: FormattedRun | undefined, region: TextRange['region']): void {
    const style = this.#parts.styles.paragraph(run?.style ?? 0);
    const look = paragraphLook(run?.changes ?? nothing, style.paragraph);
    const depth = look.inTable === true ? Math.max(1, look.depth ?? 1) : 0;
    if (look.rowEnd === true || look.innerRowEnd === true) {
      this.#segments = [];
      this.#rows.endRow(depth);
      return;
    }
    const isCellEnd = mark === marks.cell || look.innerCell === true;
    const isEmpty = this.#segments.every(({ text }) => text.trim() === '');
    if (!(isEmpty && (isCellEnd || (mark === marks.page && depth === 0)))) {
      this.#write(look, style.heading, region, depth);
    } else if (mark === marks.page) this.#writer.gap();
    this.#segments = [];
    if (isCellEnd) this.#rows.endCell(depth);
  }

  #write(
    look: DocParagraphLook,
    heading: number | undefined,
    ...[region, depth = 0]: [TextRange['region'], number?]
  ): void {
    const cell = this.#rows.at(depth);
    const level = look.outline !== undefined && look.outline < 9 ? look.outline + 1 : heading;
    this.#writer.write({
      ...(level !== undefined
        ? { kind: 'heading', level }
        : look.hasList === true
          ? { kind: 'list-item', level: Math.min(8, look.listLevel ?? 0) }
          : { kind: cell ? 'cell' : 'paragraph' }),
      segments: this.#segments,
      // Fills of cells come behind the cells, so white text in a table counts as visible.
      onColor: look.shaded === true || depth > 0 || region === 'text-box',
      ...(cell && { cell }),
      ...(region && { region }),
    });
    this.#segments = [];
  }
}

const hex = (code: number): string => code.toString(16).toUpperCase();

/** Letters of symbol fonts stand in the private area. */
const withSigns = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolTexts.get(hex(sign.charCodeAt(0))) ?? ' ');

function linkOf(instruction: string): string | undefined {
  const target = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]?.trim();
  return target !== undefined && webAddress.test(target) ? target : undefined;
}
