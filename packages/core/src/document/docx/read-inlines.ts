import type { Segment } from './inline-text.ts';
import type { Relationships } from './package.ts';
import { mergeLooks, type RunLook, runLook, type Styles } from './styles.ts';
import { symbolTexts } from './symbols.data.ts';
import { childElements, childValue, findChild, findDeep, textOf, type XmlElement } from './xml-tree.ts';

export interface InlineContext {
  readonly styles: Styles;
  readonly relationships: Relationships;
  /** Look of the paragraph's style, which runs build on. */
  readonly look: RunLook;
}

/** What stands in a paragraph: its text, and text boxes that are anchored in it. */
export interface Inlines {
  readonly segments: readonly Segment[];
  readonly textBoxes: readonly XmlElement[];
  readonly footnotes: readonly string[];
}

/** Deleted and moved-away text, instructions of fields, and properties: none of it stands on the page. */
const notOnThePage = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'w:delInstrText']);
const webAddress = /^(?:https?|mailto|tel|ftp):/i;

export function readInlines(paragraph: XmlElement, context: InlineContext): Inlines {
  const reader = new InlineReader(context);
  reader.walk(paragraph, undefined);
  return reader;
}

class InlineReader implements Inlines {
  readonly segments: Segment[] = [];
  readonly textBoxes: XmlElement[] = [];
  readonly footnotes: string[] = [];
  readonly #context: InlineContext;
  /** Fields around the current run: their instruction first, their result behind `separate`. */
  readonly #fields: { instruction: string; inResult: boolean }[] = [];

  constructor(context: InlineContext) {
    this.#context = context;
  }

  walk(element: XmlElement, href: string | undefined): void {
    for (const child of childElements(element)) {
      if (notOnThePage.has(child.name)) continue;
      switch (child.name) {
        case 'w:r':
          this.#run(child, href);
          break;
        case 'w:hyperlink':
          this.walk(child, this.#linkTarget(child) ?? href);
          break;
        case 'w:fldSimple':
          this.walk(child, linkOfField(child.attributes.get('w:instr') ?? '') ?? href);
          break;
        case 'w:ruby':
          this.walk(findChild(child, 'w:rubyBase') ?? child, href);
          break;
        case 'mc:AlternateContent':
          this.walk(chosenAlternative(child), href);
          break;
        case 'm:t':
          this.#add(textOf(child), {}, href);
          break;
        default:
          this.walk(child, href);
      }
    }
  }

  #run(run: XmlElement, href: string | undefined): void {
    const properties = findChild(run, 'w:rPr');
    const { styles, look } = this.#context;
    const own = mergeLooks([look, styles.run(childValue(properties, 'w:rStyle')), runLook(properties)]);
    for (const child of childElements(run)) this.#runChild(child, own, href);
  }

  #runChild(child: XmlElement, look: RunLook, href: string | undefined): void {
    switch (child.name) {
      case 'w:t':
        this.#add(textOf(child), look, href);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#add('\t', look, href);
        break;
      case 'w:br':
      case 'w:cr':
        this.#add('\n', look, href);
        break;
      case 'w:noBreakHyphen':
        this.#add('-', look, href);
        break;
      case 'w:sym':
        this.#add(symbolText(child), look, href);
        break;
      case 'w:fldChar':
        this.#fieldMark(child.attributes.get('w:fldCharType'));
        break;
      case 'w:instrText':
        this.#instruct(textOf(child));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.footnotes.push(`${child.name}:${child.attributes.get('w:id') ?? ''}`);
        break;
      case 'mc:AlternateContent':
        for (const chosen of childElements(chosenAlternative(child))) this.#runChild(chosen, look, href);
        break;
      case 'w:ruby':
        this.walk(findChild(child, 'w:rubyBase') ?? child, href);
        break;
      case 'w:pict':
        for (const text of wordArtTexts(child)) this.#add(text, look, href);
        collectTextBoxes(child, this.textBoxes);
        break;
      case 'w:drawing':
      case 'w:object':
        collectTextBoxes(child, this.textBoxes);
        break;
    }
  }

  #add(text: string, look: RunLook, href: string | undefined): void {
    if (text === '' || this.#fields.some((field) => !field.inResult)) return;
    const target =
      href ?? this.#fields.map((field) => linkOfField(field.instruction)).find((link) => link !== undefined);
    this.segments.push({ text: text.normalize('NFC'), look, ...(target !== undefined && { href: target }) });
  }

  #fieldMark(type: string | undefined): void {
    if (type === 'begin') this.#fields.push({ instruction: '', inResult: false });
    const field = this.#fields.at(-1);
    if (type === 'separate' && field) field.inResult = true;
    if (type === 'end') this.#fields.pop();
  }

  #instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field) field.instruction += text;
  }

  #linkTarget(link: XmlElement): string | undefined {
    const related = this.#context.relationships.get(link.attributes.get('r:id') ?? '');
    const target = related?.target.trim();
    return related?.external && target !== undefined && webAddress.test(target) ? target : undefined;
  }
}

/** HYPERLINK "https://…" of a field's instruction. */
function linkOfField(instruction: string): string | undefined {
  const target = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]?.trim();
  return target !== undefined && webAddress.test(target) ? target : undefined;
}

/** A drawing and its fallback for older programs hold the same text: the first is taken, once. */
export function chosenAlternative(element: XmlElement): XmlElement {
  return findChild(element, 'mc:Choice') ?? findChild(element, 'mc:Fallback') ?? element;
}

function symbolText(symbol: XmlElement): string {
  const code = (symbol.attributes.get('w:char') ?? '').toUpperCase();
  const known = symbolTexts.get(code);
  if (known !== undefined) return known;
  const value = Number.parseInt(code, 16);
  const isPrivate = Number.isNaN(value) || (value >= 0xe000 && value <= 0xf8ff) || value > 0xffff || value < 0x20;
  return isPrivate ? ' ' : String.fromCharCode(value);
}

function collectTextBoxes(element: XmlElement, found: XmlElement[]): void {
  for (const child of childElements(element)) {
    if (child.name === 'w:txbxContent') found.push(child);
    else if (child.name === 'mc:AlternateContent') {
      const choice = chosenAlternative(child);
      // A Choice without a text box (a chart, ink) may still have one in its fallback.
      const fallback = findChild(child, 'mc:Fallback');
      collectTextBoxes(findDeep(choice, 'w:txbxContent') || !fallback ? choice : fallback, found);
    } else collectTextBoxes(child, found);
  }
}

/** Text set along a path in Word's old drawings ("WordArt"); watermarks are drawn the same way, but say nothing. */
function wordArtTexts(element: XmlElement): readonly string[] {
  return childElements(element).flatMap((child) => {
    if (/watermark/i.test(child.attributes.get('id') ?? '')) return [];
    const text = child.name === 'v:textpath' ? child.attributes.get('string') : undefined;
    return [...(text === undefined ? [] : [text]), ...wordArtTexts(child)];
  });
}
