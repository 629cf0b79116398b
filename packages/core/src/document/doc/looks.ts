import type { RunLook } from '../docx/styles.ts';
import { propertyChanges } from './property-changes.ts';

/** Codes of character properties ("sprmC…" of MS-DOC). */
const character = {
  deleted: 0x0800,
  bold: 0x0835,
  italic: 0x0836,
  vanish: 0x083c,
  fieldVanish: 0x0802,
  special: 0x0855,
  size: 0x4a43,
  colorIndex: 0x2a42,
  color: 0x6870,
  highlight: 0x2a0c,
  shade: 0x4866,
  shadeFull: 0xca71,
  style: 0x4a30,
  symbol: 0x6a09,
} as const;

/** Of the sixteen colours that have numbers, only white matters. */
const whiteIndex = 8;

export interface CharacterLook extends RunLook {
  readonly deleted?: boolean;
  /** A mark that stands for something else: a picture, a field, a note. */
  readonly special?: boolean;
  /** Code of a sign of a symbol font. */
  readonly symbol?: number;
}

/** Properties of characters on top of those of their style. `styleLook` gives the look of a character style. */
export function characterLook(
  changes: Uint8Array,
  base: CharacterLook,
  styleLook: (style: number) => CharacterLook,
): CharacterLook {
  const look: { -readonly [Key in keyof CharacterLook]: CharacterLook[Key] } = { ...base };
  for (const { code, operand } of propertyChanges(changes)) {
    const value = operand.byteLength === 0 ? 0 : operand.getUint8(0);
    switch (code) {
      case character.bold:
        look.bold = toggled(value, base.bold);
        break;
      case character.italic:
        look.italic = toggled(value, base.italic);
        break;
      case character.vanish:
        look.hidden = toggled(value, base.hidden);
        break;
      case character.deleted:
        look.deleted = value === 1;
        break;
      case character.special:
        look.special = value === 1;
        break;
      case character.size:
        look.size = operand.getUint16(0, true) / 2;
        break;
      case character.colorIndex:
        look.color = value === whiteIndex ? 'FFFFFF' : 'auto';
        break;
      case character.color:
        look.color = colorOf(operand);
        break;
      case character.highlight:
        look.shaded = value !== 0 && value !== whiteIndex;
        break;
      case character.shade:
      case character.shadeFull:
        look.shaded = isShade(operand);
        break;
      case character.symbol:
        look.symbol = operand.getUint16(2, true);
        break;
      case character.style:
        Object.assign(look, styleLook(operand.getUint16(0, true)));
        break;
    }
  }
  return look;
}

/** 0x80 is "as the style has it", 0x81 its opposite. */
const toggled = (value: number, base: boolean | undefined): boolean =>
  value === 0x80 ? base === true : value === 0x81 ? base !== true : value === 1;

function colorOf(operand: DataView): string {
  if (operand.getUint8(3) === 0xff) return 'auto';
  return [0, 1, 2].map((at) => operand.getUint8(at).toString(16).padStart(2, '0').toUpperCase()).join('');
}

/** A fill that is there and not white, in either way of writing it. */
export function isShade(operand: DataView): boolean {
  if (operand.byteLength >= 8) {
    const back = operand.getUint32(4, true);
    return back >>> 24 !== 0xff && (back & 0xffffff) !== 0xffffff;
  }
  if (operand.byteLength < 2) return false;
  const back = (operand.getUint16(0, true) >> 5) & 0x1f;
  return back !== 0 && back !== whiteIndex;
}

/** Codes of paragraph properties ("sprmP…"). */
const paragraph = {
  style: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  outline: 0x2640,
  listLevel: 0x260a,
  list: 0x460b,
  shade: 0x442d,
  shadeFull: 0xc64d,
} as const;

export interface DocParagraphLook {
  readonly inTable?: boolean;
  readonly rowEnd?: boolean;
  /** Depth of tables around it. */
  readonly depth?: number;
  readonly innerCell?: boolean;
  readonly innerRowEnd?: boolean;
  /** From 0; 9 is text. */
  readonly outline?: number;
  readonly listLevel?: number;
  readonly hasList?: boolean;
  readonly shaded?: boolean;
}

export function paragraphLook(changes: Uint8Array, base: DocParagraphLook): DocParagraphLook {
  const look: { -readonly [Key in keyof DocParagraphLook]: DocParagraphLook[Key] } = { ...base };
  for (const { code, operand } of propertyChanges(changes)) {
    const value = operand.byteLength === 0 ? 0 : operand.getUint8(0);
    switch (code) {
      case paragraph.inTable:
        look.inTable = value === 1;
        break;
      case paragraph.rowEnd:
        look.rowEnd = value === 1;
        break;
      case paragraph.depth:
        look.depth = operand.getInt32(0, true);
        break;
      case paragraph.innerCell:
        look.innerCell = value === 1;
        break;
      case paragraph.innerRowEnd:
        look.innerRowEnd = value === 1;
        break;
      case paragraph.outline:
        look.outline = value;
        break;
      case paragraph.listLevel:
        look.listLevel = value;
        break;
      case paragraph.list:
        look.hasList = operand.getUint16(0, true) !== 0;
        break;
      case paragraph.shade:
      case paragraph.shadeFull:
        look.shaded = isShade(operand);
        break;
    }
  }
  return look;
}
