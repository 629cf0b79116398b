import { headingLevelByName } from '../docx/heading-names.data.ts';
import { type CharacterLook, characterLook, type DocParagraphLook, paragraphLook } from './looks.ts';

export interface DocStyle {
  readonly heading?: number;
  readonly paragraph: DocParagraphLook;
  readonly character: CharacterLook;
}

interface RawStyle {
  readonly name: string;
  /** Number among Word's own styles: 1 to 9 are its headings. */
  readonly builtIn: number;
  readonly kind: number;
  readonly base: number;
  readonly parts: readonly Uint8Array[];
}

const paragraphKind = 1;
const characterKind = 2;
const title = 62;
const noBase = 0xfff;
/** Longer chains are loops. */
const longestChain = 30;
/** Word's own text where nothing says more: ten points. */
const unstyled: DocStyle = { paragraph: {}, character: { size: 10 } };

/** Styles by their number ("STSH" of MS-DOC). */
export class DocStyles {
  readonly #raw: readonly (RawStyle | null)[];
  readonly #known = new Map<number, DocStyle>();

  constructor(bytes: Uint8Array) {
    this.#raw = readRawStyles(bytes);
  }

  paragraph(number: number): DocStyle {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    let style = unstyled;
    for (const raw of this.#chain(number)) style = this.#onTop(style, raw);
    this.#known.set(number, style);
    return style;
  }

  /** Only what a character style itself says. */
  readonly character = (number: number): CharacterLook => {
    let look: CharacterLook = {};
    for (const raw of this.#chain(number)) {
      if (raw.kind === characterKind) look = characterLook(raw.parts[0] ?? nothing, look, noStyle);
    }
    return look;
  };

  #onTop(style: DocStyle, raw: RawStyle): DocStyle {
    if (raw.kind !== paragraphKind) return style;
    const [papx = nothing, chpx = nothing] = raw.parts;
    const heading = headingOf(raw);
    return {
      ...style,
      ...(heading !== undefined && { heading }),
      paragraph: paragraphLook(papx.subarray(2), style.paragraph),
      character: characterLook(chpx, style.character, noStyle),
    };
  }

  #chain(number: number): readonly RawStyle[] {
    const found: RawStyle[] = [];
    for (let next = number; found.length < longestChain; ) {
      const raw = this.#raw[next];
      if (!raw) break;
      found.unshift(raw);
      next = raw.base;
    }
    return found;
  }
}

const nothing = new Uint8Array(0);
const noStyle = (): CharacterLook => ({});

function headingOf({ builtIn, name }: RawStyle): number | undefined {
  if (builtIn >= 1 && builtIn <= 9) return builtIn;
  if (builtIn === title) return 1;
  return headingLevelByName(name) ?? undefined;
}

function readRawStyles(bytes: Uint8Array): readonly (RawStyle | null)[] {
  if (bytes.length < 6) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(2, true);
  const baseLength = view.getUint16(4, true);
  const styles: (RawStyle | null)[] = [];
  let at = 2 + view.getUint16(0, true);
  for (let i = 0; i < count && at + 2 <= bytes.length; i++) {
    const size = view.getUint16(at, true);
    const from = at + 2;
    at = from + size;
    if (at > bytes.length) break;
    styles.push(size < baseLength + 2 ? null : readStyle(bytes.subarray(from, at), baseLength));
  }
  return styles;
}

function readStyle(bytes: Uint8Array, baseLength: number): RawStyle | null {
  if (bytes.length < Math.max(10, baseLength) + 2) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = view.getUint16(baseLength, true);
  let at = baseLength + 2;
  if (at + letters * 2 + 2 > bytes.length) return null;
  let name = '';
  for (let i = 0; i < letters; i++) name += String.fromCharCode(view.getUint16(at + i * 2, true));
  at += letters * 2 + 2;
  const parts: Uint8Array[] = [];
  const count = view.getUint16(4, true) & 0xf;
  for (let i = 0; i < count; i++) {
    at += at & 1;
    if (at + 2 > bytes.length) break;
    const size = view.getUint16(at, true);
    parts.push(bytes.subarray(at + 2, Math.min(bytes.length, at + 2 + size)));
    at += 2 + size;
  }
  const kindAndBase = view.getUint16(2, true);
  const base = kindAndBase >> 4;
  return {
    name,
    builtIn: view.getUint16(0, true) & 0xfff,
    kind: kindAndBase & 0xf,
    base: base === noBase ? -1 : base,
    parts,
  };
}
