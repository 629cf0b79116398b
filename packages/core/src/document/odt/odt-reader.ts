import type { Block } from '../document.ts';
import type { RunLook } from '../docx/styles.ts';
import { childElements, type XmlElement } from '../docx/xml-tree.ts';
import { FlowWriter } from '../flow/flow-writer.ts';
import { noteBody, odtInlines } from './odt-inlines.ts';
import type { OdtStyles } from './odt-styles.ts';

interface Around {
  readonly cell?: Block['cell'];
  readonly region?: Block['region'];
  readonly onColor: boolean;
  /** Depth of the list around it; null outside of lists and behind an item's first paragraph. */
  readonly list: number | null;
  /** An element around it is hidden. */
  readonly hidden: boolean;
}

export const outermost: Around = { onColor: false, list: null, hidden: false };

const skipped = new Set([
  ...['text:tracked-changes', 'text:sequence-decls', 'office:forms', 'text:variable-decls', 'text:user-field-decls'],
  ...[
    'office:annotation',
    'text:index-title-template',
    'table:table-columns',
    'table:table-column',
    'text:soft-page-break',
  ],
]);
/** Repeated cells and rows that are empty fill sheets, not CVs. */
const mostColumns = 1_000;

/** Paragraphs, lists and tables of an OpenDocument text, in their order. */
export class OdtReader {
  readonly writer = new FlowWriter();
  readonly #styles: OdtStyles;
  readonly #notes: XmlElement[] = [];
  #tables = 0;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  read(container: XmlElement, around: Around): void {
    for (const child of childElements(container)) {
      if (skipped.has(child.name)) continue;
      switch (child.name) {
        case 'text:p':
        case 'text:h':
          this.#paragraph(child, around);
          break;
        case 'text:list':
          this.#list(child, around);
          break;
        case 'table:table':
          this.#table(child, around);
          break;
        case 'text:section':
          this.read(child, { ...around, hidden: around.hidden || this.#isHiddenSection(child) });
          break;
        default:
          this.read(child, around);
      }
    }
  }

  /** Notes come at the end, as on the page. */
  readNotes(): void {
    for (const note of this.#notes.splice(0)) {
      const body = noteBody(note);
      if (body) this.read(body, { ...outermost, region: 'footnote' });
    }
  }

  #paragraph(paragraph: XmlElement, around: Around): void {
    const style = this.#styles.look('paragraph', paragraph.attributes.get('text:style-name'));
    if (style.breaksBefore === true) this.writer.gap();
    const run: RunLook = around.hidden ? { ...style.run, hidden: true } : style.run;
    const { segments, boxes, notes } = odtInlines(paragraph, this.#styles, run);
    const outline =
      paragraph.name === 'text:h' ? Number(paragraph.attributes.get('text:outline-level') ?? 1) : undefined;
    const heading = outline ?? style.heading;
    const { cell, region, list } = around;
    const kind = heading !== undefined ? 'heading' : list !== null ? 'list-item' : cell ? 'cell' : 'paragraph';
    const level = heading ?? list;
    this.writer.write({
      kind,
      ...(level !== null && { level }),
      segments: around.hidden ? segments.map((one) => ({ ...one, look: { ...one.look, hidden: true } })) : segments,
      onColor: around.onColor || style.filled === true,
      ...(cell && { cell }),
      ...(region && { region }),
    });
    this.#notes.push(...notes);
    // What a box is filled with is not read here, so white text in it counts as visible.
    for (const box of boxes) {
      this.read(box, { ...outermost, region: region ?? 'text-box', onColor: true, hidden: around.hidden });
    }
  }

  #list(list: XmlElement, around: Around): void {
    const depth = Math.min(8, (around.list ?? -1) + 1);
    for (const item of childElements(list)) {
      if (item.name === 'text:list-header') this.read(item, { ...around, list: null });
      if (item.name !== 'text:list-item') continue;
      let isFirst = true;
      for (const child of childElements(item)) {
        const isText = child.name === 'text:p' || child.name === 'text:h';
        const wrapped = { name: item.name, attributes: item.attributes, children: [child] };
        if (child.name === 'text:list') this.#list(child, { ...around, list: depth });
        else this.read(wrapped, { ...around, list: isText && !isFirst ? null : depth });
        if (isText) isFirst = false;
      }
    }
  }

  #table(table: XmlElement, around: Around): void {
    const number = this.#tables++;
    let row = 0;
    for (const line of rowsOf(table)) {
      let column = 0;
      for (const cell of childElements(line)) {
        const repeated = Math.max(1, Number(cell.attributes.get('table:number-columns-repeated')) || 1);
        if (cell.name === 'table:table-cell') {
          const style = this.#styles.look('table-cell', cell.attributes.get('table:style-name'));
          const place = { table: number, row, column: Math.min(column, mostColumns) };
          this.read(cell, { ...around, list: null, cell: place, onColor: around.onColor || style.filled === true });
        }
        if (/^table:(?:covered-)?table-cell$/.test(cell.name)) column += repeated;
      }
      row++;
    }
    this.writer.gap();
  }

  #isHiddenSection(section: XmlElement): boolean {
    const display = section.attributes.get('text:display');
    return display === 'none' || (display === 'condition' && section.attributes.get('text:is-hidden') === 'true');
  }
}

/** Rows may be grouped as headings and in outlines. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return childElements(table).flatMap((child) => {
    if (child.name === 'table:table-row') return child.attributes.get('table:visibility') === 'collapse' ? [] : [child];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });
}
