import { headingLevelByName } from '../docx/heading-names.data.ts';
import { codePageOfCharset, encodingOfCodePage } from '../text/code-pages.data.ts';

/** What the head of a file declares: fonts with their encodings, colours, styles that are headings. */
export class RtfTables {
  readonly #encodings = new Map<number, string>();
  readonly #symbolFonts = new Set<number>();
  /** rrggbb by number; 0 is "automatic". */
  readonly colors: (string | null)[] = [];
  readonly headings = new Map<number, number>();
  #defaultFont = 0;
  #defaultEncoding = 'windows-1252';
  #color: { r: number; g: number; b: number; isSet: boolean } = { r: 0, g: 0, b: 0, isSet: false };
  #styleName = '';

  setDefaultFont(font: number): void {
    this.#defaultFont = font;
  }

  setDefaultEncoding(encoding: string): void {
    this.#defaultEncoding = encoding;
  }

  encodingOf(font: number): string {
    return this.#encodings.get(font === -1 ? this.#defaultFont : font) ?? this.#defaultEncoding;
  }

  /** Fonts of signs: a byte is a picture, not a letter. */
  isSymbolFont(font: number): boolean {
    return this.#symbolFonts.has(font);
  }

  charset(font: number, charset: number): void {
    if (charset === 2) this.#symbolFonts.add(font);
    const page = codePageOfCharset.get(charset);
    // Charsets 0 and 1 leave the choice to the document's own code page.
    if (charset > 1 && page !== undefined) this.#encodings.set(font, encodingOfCodePage(page));
  }

  codePage(font: number, page: number): void {
    this.#encodings.set(font, encodingOfCodePage(page));
  }

  colorPart(part: 'r' | 'g' | 'b', value: number): void {
    this.#color = { ...this.#color, isSet: true, [part]: value };
  }

  /** True for a colour that is set and is not white. */
  isColored(color: number): boolean {
    const ink = this.colors[color];
    return ink !== undefined && ink !== null && ink !== 'FFFFFF';
  }

  endColor(): void {
    const { r, g, b, isSet } = this.#color;
    const hex = (value: number) => (value & 0xff).toString(16).padStart(2, '0').toUpperCase();
    this.colors.push(isSet ? hex(r) + hex(g) + hex(b) : null);
    this.#color = { r: 0, g: 0, b: 0, isSet: false };
  }

  /** Letters of a style's name; a semicolon ends it. */
  styleLetters(text: string, style: { readonly number: number; readonly outline: number | null }): void {
    this.#styleName += text;
    if (!this.#styleName.includes(';')) return;
    const level = headingLevelByName(this.#styleName.replace(/;[\s\S]*$/, ''));
    const byOutline = style.outline !== null && style.outline < 9 ? style.outline + 1 : null;
    const heading = level ?? byOutline;
    if (heading !== null) this.headings.set(style.number, heading);
    this.#styleName = '';
  }
}
