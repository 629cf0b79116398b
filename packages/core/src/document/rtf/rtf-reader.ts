import type { Segment } from '../docx/inline-text.ts';
import type { RunLook } from '../docx/styles.ts';
import { symbolTexts } from '../docx/symbols.data.ts';
import type { FlowParagraph, FlowWriter } from '../flow/flow-writer.ts';
import { RowPlaces } from '../flow/row-places.ts';
import { limits } from '../limits.ts';
import { decodeLoosely } from '../text/universal-globals.ts';
import { tooDeep } from '../too-deep.ts';
import { type Destination, destinations, knownStarred, signs } from './destinations.data.ts';
import { firstState, type GroupState } from './group-state.ts';
import { RtfTables } from './rtf-tables.ts';

/** A stream of paragraphs of its own: the body, a header, a note, a text box. */
interface Stream {
  readonly region: FlowParagraph['region'];
  readonly paragraphs: FlowParagraph[] | null;
  readonly rows: RowPlaces;
  /** Depth of groups at which it ends. */
  readonly depth: number;
  segments: Segment[];
}

const ownStream: Partial<Record<Destination, NonNullable<FlowParagraph['region']>>> = {
  header: 'header',
  footer: 'footer',
  footnote: 'footnote',
  'text-box': 'text-box',
};
/** Wider rows only come from broken or hostile files. */
const mostColumns = 1_000;
const webAddress = /^(?:https?|mailto|tel|ftp):/i;

/** Groups, text and paragraphs of an RTF file; what each control word does is in `control-words.ts`. */
export class RtfReader {
  readonly tables = new RtfTables();
  readonly #writer: FlowWriter;
  readonly #groups: GroupState[] = [];
  readonly #body: Stream;
  readonly #streams: Stream[] = [];
  /** Text boxes come after the paragraph that they are anchored in; notes and footers at the end. */
  readonly #boxes: FlowParagraph[] = [];
  readonly #atEnd: FlowParagraph[] = [];
  readonly #seenEdges = new Set<string>();
  state: GroupState = firstState();
  producer = '';
  #bytes: number[] = [];
  #toSkip = 0;
  #opened = 0;
  /** Columns of the current row that are coloured. */
  #cellColors: boolean[] = [];

  constructor(writer: FlowWriter) {
    this.#writer = writer;
    this.#body = { region: undefined, paragraphs: null, rows: new RowPlaces(), depth: 0, segments: [] };
  }

  get depth(): number {
    return this.#groups.length;
  }

  get rows(): RowPlaces {
    return this.#stream.rows;
  }

  get #stream(): Stream {
    return this.#streams.at(-1) ?? this.#body;
  }

  open(): void {
    this.#decode();
    this.#toSkip = 0;
    if (this.#groups.length >= limits.xmlDepth || ++this.#opened > limits.xmlElements) throw tooDeep();
    this.#groups.push(this.state);
    this.state = { ...this.state, isFresh: true, isStarred: false };
  }

  close(): void {
    this.#decode();
    this.#toSkip = 0;
    const stream = this.#streams.at(-1);
    if (stream?.depth === this.#groups.length) this.#endStream(stream);
    this.state = this.#groups.pop() ?? this.state;
  }

  byte(byte: number): void {
    this.state.isFresh = false;
    if (this.#toSkip > 0) this.#toSkip--;
    else if (this.state.destination === 'colors') {
      if (byte === 0x3b) this.tables.endColor();
    } else if (this.state.destination !== 'skip') this.#bytes.push(byte);
  }

  /** A sign that a control word stands for. */
  sign(text: string): void {
    this.#decode();
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#add(text);
  }

  unicode(value: number): void {
    this.#decode();
    const unit = value & 0xffff;
    this.#add(unit >= 0xe000 && unit <= 0xf8ff ? symbolText(unit) : String.fromCharCode(unit));
    this.#toSkip = this.state.unicodeSkip;
  }

  /** Called before any control word that is no sign: bytes before it belong to the state before it. */
  settle(): void {
    this.#decode();
  }

  /** The first word of a group: what the group is for. Answers false when the word says nothing about that. */
  begin(word: string): boolean {
    const { isFresh, isStarred } = this.state;
    if (!isFresh) return false;
    if (word === '*') {
      this.state.isStarred = true;
      return true;
    }
    this.state.isFresh = false;
    if (this.state.destination === 'skip') return true;
    if (isStarred && !knownStarred.has(word)) {
      this.state.destination = 'skip';
      return true;
    }
    const destination = destinations.get(word);
    if (destination === undefined) return false;
    if (word === 'listtext' || word === 'pntext') this.#markList();
    this.state.destination = destination;
    const region = ownStream[destination];
    if (region !== undefined) this.#startStream(region);
    return true;
  }

  endParagraph(): void {
    this.#decode();
    if (this.state.destination === 'skip') return;
    const stream = this.#stream;
    const { tableDepth } = this.state;
    const cell = stream.rows.at(tableDepth);
    const paragraph: FlowParagraph = {
      ...this.#kind(cell !== undefined),
      segments: stream.segments,
      onColor:
        this.tables.isColored(this.state.shade) || (tableDepth > 0 && this.#cellColors[cell?.column ?? 0] === true),
      ...(cell && { cell }),
      ...(stream.region && { region: stream.region }),
    };
    stream.segments = [];
    if (stream.paragraphs) stream.paragraphs.push(paragraph);
    else {
      this.#writer.write(paragraph);
      for (const box of this.#boxes.splice(0)) this.#writer.write(box);
    }
  }

  /** A cell's last paragraph has no end of its own; an empty one is no gap. */
  endCell(depth: number): void {
    this.#decode();
    this.state.tableDepth = Math.max(depth, this.state.tableDepth);
    if (this.#stream.segments.some(({ text }) => text.trim() !== '')) this.endParagraph();
    else this.#stream.segments = [];
    if (this.state.destination !== 'skip') this.#stream.rows.endCell(depth);
  }

  startRow(): void {
    this.#cellColors = [false];
  }

  /** Fills of cells come before the place where each cell ends. */
  colorCell(color: number): void {
    this.#cellColors[this.#cellColors.length - 1] = this.tables.isColored(color);
  }

  nextCell(): void {
    if (this.#cellColors.length < mostColumns) this.#cellColors.push(false);
  }

  gap(): void {
    this.#decode();
    if (this.#stream === this.#body && this.#body.segments.length === 0) this.#writer.gap();
  }

  finish(): void {
    this.#decode();
    for (let stream = this.#streams.at(-1); stream; stream = this.#streams.at(-1)) this.#endStream(stream);
    this.state.destination = 'body';
    if (this.#body.segments.length > 0) this.endParagraph();
    for (const late of [...this.#boxes, ...this.#atEnd]) this.#writer.write(late);
  }

  #startStream(region: NonNullable<FlowParagraph['region']>): void {
    this.#streams.push({ region, paragraphs: [], rows: new RowPlaces(), depth: this.#groups.length, segments: [] });
    this.state.destination = 'body';
    this.state.tableDepth = 0;
  }

  #endStream(stream: Stream): void {
    if (stream.segments.length > 0) this.endParagraph();
    this.#streams.pop();
    const paragraphs = stream.paragraphs ?? [];
    const text = paragraphs
      .flatMap(({ segments }) => segments.map((segment) => segment.text))
      .join('')
      .trim();
    if (text === '') return;
    if (stream.region === 'text-box') {
      const outer = this.#streams.at(-1);
      (outer?.paragraphs ?? this.#boxes).push(...paragraphs);
      return;
    }
    // Headers of the first page and of the others often hold the same text.
    if (stream.region !== 'footnote' && this.#seenEdges.has(text)) return;
    this.#seenEdges.add(text);
    if (stream.region === 'header') for (const paragraph of paragraphs) this.#writer.write(paragraph);
    else this.#atEnd.push(...paragraphs);
  }

  #markList(): void {
    const around = this.#groups.at(-1);
    if (around) around.hasList = true;
  }

  #decode(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    const { font } = this.state;
    this.#add(
      this.tables.isSymbolFont(font)
        ? Array.from(bytes, (byte) => (byte === 32 ? ' ' : symbolText(0xf000 + byte))).join('')
        : decodeLoosely(bytes, this.tables.encodingOf(font)),
    );
  }

  #add(text: string): void {
    const { state } = this;
    state.isFresh = false;
    if (state.destination === 'producer') this.producer += text.replace(/;$/, '');
    else if (state.destination === 'instruction' && state.field) state.field.instruction += text;
    else if (state.destination === 'styles') {
      this.tables.styleLetters(text, { number: state.style, outline: state.outline });
    } else if (state.destination === 'body' && !state.deleted && this.depth > 0) {
      const href = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(state.field?.instruction ?? '')?.[1]?.trim();
      const link = href !== undefined && webAddress.test(href) ? { href } : {};
      addSegment(this.#stream.segments, { text, look: this.#look(), ...link });
    }
  }

  #look(): RunLook {
    const { bold, italic, hidden, size, color, highlight } = this.state;
    const ink = this.tables.colors[color];
    return {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(hidden && { hidden }),
      ...(ink && { color: ink }),
      ...(this.tables.isColored(highlight) && { shaded: true }),
      size: size / 2,
    };
  }

  #kind(inCell: boolean): Pick<FlowParagraph, 'kind' | 'level'> {
    const { outline, style, hasList, listLevel } = this.state;
    const heading = outline !== null && outline < 9 ? outline + 1 : this.tables.headings.get(style);
    if (heading !== undefined) return { kind: 'heading', level: heading };
    if (hasList) return { kind: 'list-item', level: Math.min(8, Math.max(0, listLevel ?? 0)) };
    return { kind: inCell ? 'cell' : 'paragraph' };
  }
}

function symbolText(code: number): string {
  return symbolTexts.get(code.toString(16).toUpperCase()) ?? ' ';
}

export const signOf = (word: string): string | undefined => signs.get(word);

/** Text in the same look goes on with the segment before it: RTF writes many letters one by one. */
function addSegment(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  if (last !== undefined && last.href === next.href && sameLook(last.look, next.look)) {
    segments[segments.length - 1] = { ...last, text: last.text + next.text };
  } else segments.push(next);
}

const sameLook = (a: RunLook, b: RunLook): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.size === b.size &&
  a.color === b.color &&
  a.hidden === b.hidden &&
  a.shaded === b.shaded;
