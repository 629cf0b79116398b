import type { Block } from '../document.ts';
import type { Segment } from '../docx/inline-text.ts';
import { FlowWriter } from '../flow/flow-writer.ts';
import { limits } from '../limits.ts';
import { tooDeep } from '../too-deep.ts';
import type { Declared } from './declarations.ts';
import {
  type Attributes,
  concealedBy,
  declaredBy,
  type ElementStyle,
  lookOf,
  pageStyle,
  styleOf,
} from './element-style.ts';
import { blockElements, notText, toldWhenHidden } from './elements.data.ts';
import { type StyledElement, StyleSheet } from './style-sheet.ts';
import { TableCells } from './table-cells.ts';

type Region = NonNullable<Block['region']>;

interface Frame extends StyledElement {
  readonly parent: Frame | null;
  readonly style: ElementStyle;
  /** It begins and ends a paragraph; false for what stands inside of one. */
  readonly isBlock: boolean;
  /** Its children stand side by side. */
  readonly isRow: boolean;
  readonly cell?: Block['cell'];
  readonly region?: Region;
  readonly heading?: number;
  /** Depth of the list that it is an item of; once its first paragraph is written, the rest is no item. */
  item?: number | undefined;
}

const webAddress = /^(?:https?|mailto|tel|ftp):/i;
/** Of longer comments, the beginning is told. */
const longestComment = 4_000;
const rowDisplays = /^(?:inline-)?flex$|^table-row$/;
const blockDisplays = /^(?:block|flex|grid|table|table-row|table-row-group|list-item|flow-root)$/;
const inlineDisplays = /^(?:inline|contents|inline-block|inline-flex|inline-grid)$/;

/** Follows a page from tag to tag and writes down what a browser would show of it, paragraph by paragraph. */
export class PageReader {
  readonly writer = new FlowWriter();
  readonly #sheet = new StyleSheet();
  readonly #cells = new TableCells();
  #top: Frame | null = null;
  #depth = 0;
  #elements = 0;
  #pieces = 0;
  #skipping: { readonly name: string; readonly tells: boolean; text: string } | null = null;
  #lists = 0;
  #segments: Segment[] = [];
  #endsInSpace = true;
  #pendingGap = false;
  producer = '';

  open(name: string, attributes: Attributes): void {
    if (++this.#elements > limits.xmlElements || ++this.#depth > limits.xmlDepth) throw tooDeep();
    if (name === 'meta' && attributes['name']?.toLowerCase() === 'generator')
      this.producer = attributes['content'] ?? '';
    if (this.#skipping) return;
    if (notText.has(name) && name !== 'head') {
      this.#skipping = { name, tells: toldWhenHidden.has(name), text: '' };
      return;
    }
    if (name === 'title' || name === 'desc') {
      this.#skipping = { name, tells: false, text: '' };
      return;
    }
    if (name === 'br') this.#break();
    else if (name === 'hr') this.#gap();
    else this.#enter(name, attributes);
  }

  attribute(): void {
    if (++this.#elements > limits.xmlElements) throw tooDeep();
  }

  close(name: string): void {
    this.#depth--;
    if (this.#skipping) {
      if (this.#skipping.name !== name) return;
      const { tells, text } = this.#skipping;
      if (name === 'style') this.#sheet.add(text);
      if (tells) this.writer.hide(text, 'hidden-property');
      this.#skipping = null;
      return;
    }
    if (name === 'br' || name === 'hr' || this.#top?.name !== name) return;
    const left = this.#top;
    if (left.isBlock && !left.parent?.isRow) this.#flush();
    if (name === 'ul' || name === 'ol' || name === 'menu') this.#lists--;
    if (name === 'table') {
      this.#cells.closeTable();
      this.writer.gap();
    }
    this.#top = left.parent;
  }

  text(data: string): void {
    if (this.#skipping) {
      if (this.#skipping.tells || this.#skipping.name === 'style') this.#skipping.text += data;
      return;
    }
    // Broken markup comes in as many pieces as it has letters.
    if (++this.#pieces > limits.xmlElements) throw tooDeep();
    const style = this.#top?.style ?? pageStyle;
    const concealed = concealedBy(style);
    let text = style.keepsSpace ? data.replace(/\r\n?/g, '\n') : data.replace(/[ \t\n\r\f]+/g, ' ');
    if (!style.keepsSpace && this.#endsInSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    if (this.#pendingGap && text.trim() !== '') this.#separate();
    const { href } = style;
    this.#segments.push({
      text,
      look: lookOf(style),
      ...(href !== undefined && { href }),
      ...(concealed && { concealed }),
    });
    if (concealed === undefined) this.#endsInSpace = /[ \n]$/.test(text);
  }

  comment(data: string): void {
    // Word and old mail programs keep other forms of the same page in conditional comments.
    if (!this.#skipping && !/^\s*\[if/i.test(data))
      this.writer.hide(data.slice(0, longestComment).replace(/<[^<>]*>/g, ' '), 'hidden-property');
  }

  finish(): void {
    this.#flush();
  }

  #enter(name: string, attributes: Attributes): void {
    const around = this.#top;
    const classes = new Set((attributes['class'] ?? '').split(/\s+/).filter((one) => one !== ''));
    const element = { name, id: attributes['id'] ?? '', classes, parent: around };
    const declared: Declared = { ...this.#sheet.declared(element), ...declaredBy(name, attributes) };
    const isBlock = isBlockBy(name, declared) || around?.isRow === true;
    const besides = around?.isRow === true || declared.floats === true || declared.display === 'inline-block';
    if (besides) this.#pendingGap ||= this.#hasInk() && (declared.display !== 'inline-block' || !this.#endsInSpace);
    else if (isBlock) this.#flush();
    const own = styleOf(element, around?.style ?? pageStyle, declared);
    const href = attributes['href']?.trim() ?? '';
    const heading = headingOf(name, attributes);
    const isList = name === 'ul' || name === 'ol' || name === 'menu';
    if (isList) this.#lists++;
    const cell = this.#cellOf(name, attributes);
    const title = name === 'div' ? attributes['title'] : undefined;
    this.#top = {
      ...element,
      style: webAddress.test(href) ? { ...own, href } : own,
      isBlock: isBlock && !(besides && around?.isRow !== true),
      isRow: declared.column !== true && rowDisplays.test(declared.display ?? ''),
      ...(cell && { cell }),
      ...((title === 'header' || title === 'footer') && { region: title }),
      ...(heading !== undefined && { heading }),
      ...(name === 'li' && { item: Math.max(0, this.#lists - 1) }),
    };
  }

  #cellOf(name: string, attributes: Attributes): Block['cell'] {
    if (name === 'table') this.#cells.openTable();
    if (name === 'tr') this.#cells.openRow();
    if (name !== 'td' && name !== 'th') return undefined;
    return this.#cells.openCell(Number(attributes['colspan']), Number(attributes['rowspan']));
  }

  #break(): void {
    if (this.#segments.at(-1)?.text === '\n' || this.#segments.length === 0) {
      this.#flush();
      this.writer.gap();
      return;
    }
    this.#segments.push({ text: '\n', look: lookOf(this.#top?.style ?? pageStyle) });
    this.#endsInSpace = true;
  }

  #gap(): void {
    this.#flush();
    this.writer.gap();
  }

  #hasInk(): boolean {
    return this.#segments.some(({ text }) => text.trim() !== '');
  }

  /** Things side by side are as far apart as at a tab. */
  #separate(): void {
    this.#pendingGap = false;
    if (this.#hasInk()) this.#segments.push({ text: '\t', look: lookOf(this.#top?.style ?? pageStyle) });
    this.#endsInSpace = true;
  }

  #flush(): void {
    const segments = this.#segments;
    this.#segments = [];
    this.#endsInSpace = true;
    this.#pendingGap = false;
    if (segments.length === 0 || segments.every(({ text }) => /^[ \n\t]*$/.test(text))) return;
    this.writer.write({ segments, ...this.#placeOf(this.#top) });
  }

  #placeOf(frame: Frame | null): Pick<Block, 'kind' | 'level' | 'cell' | 'region'> {
    let heading: number | undefined;
    let item: number | undefined;
    let cell: Block['cell'];
    let region: Region | undefined;
    for (let at = frame; at; at = at.parent) {
      heading ??= at.heading;
      if (cell === undefined && item === undefined && at.item !== undefined) {
        item = at.item;
        at.item = undefined;
      }
      cell ??= at.cell;
      region ??= at.region;
    }
    return {
      ...(heading !== undefined
        ? { kind: 'heading' as const, level: heading }
        : item !== undefined
          ? { kind: 'list-item' as const, level: item }
          : { kind: cell ? ('cell' as const) : ('paragraph' as const) }),
      ...(cell && { cell }),
      ...(region && { region }),
    };
  }
}

function isBlockBy(name: string, { display }: Declared): boolean {
  if (display !== undefined && blockDisplays.test(display)) return true;
  if (display !== undefined && inlineDisplays.test(display)) return false;
  return blockElements.has(name);
}

function headingOf(name: string, attributes: Attributes): number | undefined {
  const level =
    /^h([1-6])$/.exec(name)?.[1] ?? (attributes['role'] === 'heading' ? (attributes['aria-level'] ?? '2') : '');
  return /^[1-9]$/.test(level) ? Number(level) : undefined;
}
