import type { Block, HiddenText } from '../document.ts';
import { gatherText } from './inline-text.ts';
import type { Relationships } from './package.ts';
import { chosenAlternative, readInlines } from './read-inlines.ts';
import { isColored, type ParagraphLook, paragraphLook, runLook, type Styles } from './styles.ts';
import { childElements, childValue, findChild, type XmlElement } from './xml-tree.ts';

type Cell = NonNullable<Block['cell']>;
type Region = NonNullable<Block['region']>;

/** Where a paragraph stands. */
interface Surroundings {
  readonly cell?: Cell;
  readonly region?: Region;
  /** What lies behind it is coloured, or not known: then white text counts as visible. */
  readonly onColor: boolean;
}

/** Reads body, headers, footers and notes of one document one after the other into one list of blocks. */
export class BlockReader {
  readonly blocks: Block[] = [];
  readonly hidden: HiddenText[] = [];
  /** Keys of notes in the order their marks stand in the text. */
  readonly footnotes: string[] = [];
  readonly #styles: Styles;
  #relationships: Relationships = new Map();
  #tables = 0;
  #afterGap = false;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** `relationships` are those of the part that `container` belongs to. */
  read(container: XmlElement, relationships: Relationships, place: { region?: Region; onColor: boolean }): void {
    this.#relationships = relationships;
    this.#afterGap = this.blocks.length > 0;
    this.#walk(container, place);
  }

  #walk(container: XmlElement, around: Surroundings): void {
    for (const child of childElements(container)) {
      switch (child.name) {
        case 'w:p':
          this.#paragraph(child, around);
          break;
        case 'w:tbl':
          this.#table(child, around);
          break;
        case 'w:del':
        case 'w:moveFrom':
        case 'w:sdtPr':
        case 'w:sectPr':
          break;
        case 'mc:AlternateContent':
          this.#walk(chosenAlternative(child), around);
          break;
        default:
          this.#walk(child, around);
      }
    }
  }

  #paragraph(paragraph: XmlElement, around: Surroundings): void {
    const properties = findChild(paragraph, 'w:pPr');
    const style = this.#styles.paragraph(childValue(properties, 'w:pStyle'));
    const own: ParagraphLook = { ...style, ...paragraphLook(properties), run: style.run };
    const shaded = isColored(childValue(properties, 'w:shd', 'w:fill'));
    const inlines = readInlines(paragraph, { styles: this.#styles, relationships: this.#relationships, look: own.run });
    const { block, hidden } = gatherText(inlines.segments, around.onColor || shaded);
    for (const { text, reason, at } of hidden) {
      this.hidden.push({ text, reason, place: { block: this.blocks.length, start: at, end: at } });
    }
    if (block.text === '') this.#afterGap = this.blocks.length > 0;
    else {
      const gap = this.#afterGap ? { afterGap: true } : {};
      const region = around.region === undefined ? {} : { region: around.region };
      const cell = around.cell === undefined ? {} : { cell: around.cell };
      this.blocks.push({ ...kindOf(own, around), ...block, ...cell, ...region, ...gap });
      this.#afterGap = false;
    }
    this.footnotes.push(...inlines.footnotes);
    // What a text box is filled with is not read here, so white text in it counts as visible.
    for (const box of inlines.textBoxes) this.#walk(box, { region: around.region ?? 'text-box', onColor: true });
  }

  #table(table: XmlElement, around: Surroundings): void {
    const number = this.#tables++;
    const tableFill = isColored(childValue(findChild(table, 'w:tblPr'), 'w:shd', 'w:fill'));
    // A table style may colour rows or columns; which, is not worked out.
    const styled = childValue(findChild(table, 'w:tblPr'), 'w:tblStyle') !== undefined;
    let row = 0;
    for (const child of rowsOf(table)) {
      if (isDeletedRow(child)) continue;
      let column = 0;
      for (const cell of cellsOf(child)) {
        const properties = findChild(cell, 'w:tcPr');
        const onColor = around.onColor || tableFill || styled || isColored(childValue(properties, 'w:shd', 'w:fill'));
        this.#walk(cell, { ...around, onColor, cell: { table: number, row, column } });
        column += Math.max(1, Number(childValue(properties, 'w:gridSpan') ?? 1) || 1);
      }
      row++;
    }
    this.#afterGap = true;
  }
}

function kindOf({ heading, list }: ParagraphLook, { cell }: Surroundings): Pick<Block, 'kind' | 'level'> {
  if (heading !== undefined) return { kind: 'heading', level: heading };
  if (list !== undefined && list !== null) return { kind: 'list-item', level: list };
  return { kind: cell === undefined ? 'paragraph' : 'cell' };
}

/** Rows and cells may be wrapped in content controls, custom XML and tracked insertions. */
const rowsOf = (table: XmlElement): readonly XmlElement[] => unwrapped(table, 'w:tr');
const cellsOf = (row: XmlElement): readonly XmlElement[] => unwrapped(row, 'w:tc');

function unwrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^(?:w:sdt|w:sdtContent|w:customXml|w:ins|w:moveTo)$/.test(child.name) ? unwrapped(child, name) : [];
  });
}

function isDeletedRow(row: XmlElement): boolean {
  const properties = findChild(row, 'w:trPr');
  return findChild(properties, 'w:del') !== undefined || runLook(properties).hidden === true;
}
