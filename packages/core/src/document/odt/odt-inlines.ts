import type { Segment } from '../docx/inline-text.ts';
import { mergeLooks, type RunLook } from '../docx/styles.ts';
import { childElements, findChild, type XmlElement } from '../docx/xml-tree.ts';
import type { OdtStyles } from './odt-styles.ts';

/** What stands in a paragraph: its text, boxes anchored in it, notes that it points to. */
export interface OdtInlines {
  readonly segments: readonly Segment[];
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly XmlElement[];
}

/** Comments, deleted text and what is kept for other programs: none of it stands on the page. */
const notOnThePage = new Set([
  ...['office:annotation', 'office:annotation-end', 'text:tracked-changes', 'text:ruby-text', 'text:note-citation'],
  ...['text:script', 'office:event-listeners', 'text:toc-mark', 'text:alphabetical-index-mark', 'text:bookmark'],
  ...['text:number', 'office:forms', 'svg:title', 'svg:desc', 'title', 'desc', 'office:binary-data'],
]);
const webAddress = /^(?:https?|mailto|tel|ftp):/i;
/** One `text:s` never stands for more spaces than a line holds. */
const mostSpaces = 200;

interface Around {
  readonly look: RunLook;
  readonly href?: string;
}

export function odtInlines(paragraph: XmlElement, styles: OdtStyles, look: RunLook): OdtInlines {
  const reader = new Reader(styles);
  reader.walk(paragraph, { look });
  return reader;
}

class Reader implements OdtInlines {
  readonly segments: Segment[] = [];
  readonly boxes: XmlElement[] = [];
  readonly notes: XmlElement[] = [];
  readonly #styles: OdtStyles;
  #endsInSpace = true;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  walk(element: XmlElement, around: Around): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child, around);
      else if (!notOnThePage.has(child.name)) this.#element(child, around);
    }
  }

  #element(element: XmlElement, around: Around): void {
    switch (element.name) {
      case 'text:s':
        this.#add(' '.repeat(Math.min(mostSpaces, Math.max(1, Number(element.attributes.get('text:c')) || 1))), around);
        break;
      case 'text:tab':
        this.#add('\t', around);
        break;
      case 'text:line-break':
        this.#add('\n', around);
        break;
      case 'text:span':
        this.walk(element, { ...around, look: this.#lookOf(element, around.look) });
        break;
      case 'text:a': {
        const href = element.attributes.get('xlink:href')?.trim() ?? '';
        this.walk(element, webAddress.test(href) ? { ...around, href } : around);
        break;
      }
      case 'text:note':
        this.notes.push(element);
        break;
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        this.#hidden(element, around);
        break;
      case 'draw:text-box':
        this.boxes.push(element);
        break;
      case 'draw:custom-shape':
      case 'draw:rect':
      case 'draw:ellipse':
        if (childElements(element).some(({ name }) => name === 'text:p' || name === 'text:list'))
          this.boxes.push(element);
        break;
      default:
        this.walk(element, around);
    }
  }

  #lookOf(span: XmlElement, around: RunLook): RunLook {
    const own = this.#styles.look('text', span.attributes.get('text:style-name')).run;
    return mergeLooks([around, own]);
  }

  /** Text with a condition: the file says how it came out last. */
  #hidden(element: XmlElement, around: Around): void {
    const isHidden = element.attributes.get('text:is-hidden') !== 'false';
    const text = element.attributes.get('text:string-value');
    const look = isHidden ? { ...around.look, hidden: true } : around.look;
    if (text !== undefined) this.#add(text, { ...around, look });
    this.walk(element, { ...around, look });
  }

  /** Runs of white space are one space, as in HTML. */
  #text(raw: string, around: Around): void {
    let text = raw.replace(/[ \t\r\n]+/g, ' ');
    if (this.#endsInSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.#add(text, around);
    this.#endsInSpace = text.endsWith(' ');
  }

  #add(text: string, { look, href }: Around): void {
    this.segments.push({ text, look, ...(href !== undefined && { href }) });
    this.#endsInSpace = false;
  }
}

export const noteBody = (note: XmlElement): XmlElement | undefined => findChild(note, 'text:note-body');
