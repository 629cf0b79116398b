import type { Segment } from '../docx/inline-text.ts';
import type { RunLook } from '../docx/styles.ts';
import { concealedBy, declaredBy, type ElementStyle, pageStyle, styleOf } from '../html/element-style.ts';

/** Where links by name lead: `[text][name]` and, further down, `[name]: address`. */
export type LinkNames = ReadonlyMap<string, string>;

const piece = new RegExp(
  [
    '\\\\(?<escaped>[!-/:-@[-`{-~])',
    '(?<tick>`+)(?<code>[\\s\\S]{0,1000}?)\\k<tick>(?!`)',
    '!\\[(?<picture>[^\\]]{0,300})\\](?:\\([^)]{0,1000}\\)|\\[[^\\]]{0,100}\\])',
    '\\[(?<text>(?:[^\\[\\]]|\\[[^\\]]{0,100}\\]){0,1000})\\]\\(\\s*<?(?<address>[^)\\s>]{0,1000})>?(?:\\s[^)]{0,300})?\\)(?:\\{[^}]{0,100}\\})?',
    '\\[(?<named>[^\\[\\]]{1,300})\\]\\[(?<name>[^\\]]{0,100})\\]',
    '<(?<auto>(?:https?:|mailto:|tel:)[^\\s<>]{1,500}|[\\w.+-]{1,64}@[\\w.-]{1,200})>',
    '<!--(?<comment>[\\s\\S]{0,4000}?)-->',
    '<(?<close>/?)(?<tag>[a-z][a-z0-9]{0,20})(?<attributes>(?:\\s[^<>]{0,500})?)/?>',
    '(?<strong>\\*\\*|__)(?=\\S)(?<bold>[\\s\\S]{1,600}?\\S)\\k<strong>',
    '(?<weak>[*_])(?=[^\\s*_])(?<slanted>[^\\n]{0,600}?[^\\s\\\\])\\k<weak>(?![\\p{L}\\p{N}])',
    '~~(?<struck>[^~\\n]{1,1000})~~',
    '&(?<entity>#x?[0-9a-f]{1,6}|amp|lt|gt|quot|nbsp|ndash|mdash|bull|middot);',
  ].join('|'),
  'giu',
);
const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', ndash: '–', mdash: '—', bull: '•', middot: '·' },
};
const webAddress = /^(?:https?|mailto|tel|ftp):/i;
const voidTags = /^(?:br|img|hr|wbr|input|meta|link)$/;
/** Emphasis within emphasis; deeper nesting is left as it is written. */
const deepest = 4;

/** Inline Markdown, and the HTML that may stand in it, as segments. HTML elements may stay open from line to line. */
export class InlinePieces {
  readonly #links: LinkNames;
  readonly #open: { readonly name: string; readonly style: ElementStyle }[] = [];
  readonly comments: string[] = [];

  constructor(links: LinkNames) {
    this.#links = links;
  }

  read(text: string, look: RunLook = {}, depth = 0): Segment[] {
    if (depth > deepest) return [this.#segment(text, look)];
    const segments: Segment[] = [];
    let from = 0;
    for (const match of text.matchAll(piece)) {
      // An underscore inside of a word is a letter of it.
      if (match.groups?.['weak'] === '_' && /[\p{L}\p{N}]/u.test(text[match.index - 1] ?? '')) continue;
      if (match.index < from) continue;
      if (match.index > from) segments.push(this.#segment(text.slice(from, match.index), look));
      segments.push(...this.#piece(match.groups ?? {}, look, depth));
      from = match.index + match[0].length;
    }
    if (from < text.length) segments.push(this.#segment(text.slice(from), look));
    return segments;
  }

  #piece(found: Partial<Record<string, string>>, look: RunLook, depth: number): Segment[] {
    if (found['escaped'] !== undefined) return [this.#segment(found['escaped'], look)];
    if (found['code'] !== undefined) return [this.#segment(found['code'], look)];
    if (found['picture'] !== undefined) return [];
    if (found['text'] !== undefined) return this.#link(found['text'], found['address'] ?? '', { look, depth });
    if (found['named'] !== undefined) {
      const name = (found['name'] || found['named']).toLowerCase();
      const address = this.#links.get(name);
      return this.#link(found['named'], address ?? '', { look, depth });
    }
    if (found['auto'] !== undefined) {
      const address = found['auto'];
      return this.#link(address.replace(/^(?:mailto|tel):/, ''), /:/.test(address) ? address : `mailto:${address}`, {
        look,
        depth: deepest,
      });
    }
    if (found['comment'] !== undefined) this.comments.push(found['comment']);
    if (found['tag'] !== undefined) return this.#tag(found, look);
    if (found['bold'] !== undefined) return this.read(found['bold'], { ...look, bold: true }, depth + 1);
    if (found['slanted'] !== undefined) return this.read(found['slanted'], { ...look, italic: true }, depth + 1);
    if (found['struck'] !== undefined) return this.read(found['struck'], look, depth + 1);
    return found['entity'] === undefined ? [] : [this.#segment(entityText(found['entity']), look)];
  }

  #link(text: string, address: string, { look, depth }: { readonly look: RunLook; readonly depth: number }): Segment[] {
    const segments = this.read(text, look, depth + 1);
    return webAddress.test(address) ? segments.map((segment) => ({ ...segment, href: address })) : segments;
  }

  #tag(found: Partial<Record<string, string>>, look: RunLook): Segment[] {
    const name = (found['tag'] ?? '').toLowerCase();
    if (name === 'br') return [this.#segment('\n', look)];
    if (voidTags.test(name)) return [];
    if (found['close'] === '/') {
      const at = this.#open.findLastIndex((one) => one.name === name);
      if (at !== -1) this.#open.length = at;
    } else if (this.#open.length < 50) {
      const attributes = attributesOf(found['attributes'] ?? '');
      const classes = new Set((attributes['class'] ?? '').split(/\s+/));
      const around = this.#open.at(-1)?.style ?? pageStyle;
      const style = styleOf({ name, id: '', classes, parent: null }, around, declaredBy(name, attributes));
      const href = attributes['href'];
      this.#open.push({ name, style: href !== undefined && webAddress.test(href) ? { ...style, href } : style });
    }
    return [];
  }

  #segment(text: string, look: RunLook): Segment {
    const style = this.#open.at(-1)?.style;
    if (style === undefined) return { text, look };
    const concealed = concealedBy(style);
    return {
      text,
      look: { ...look, ...(style.bold && { bold: true }), ...(style.italic && { italic: true }) },
      ...(style.href !== undefined && { href: style.href }),
      ...(concealed !== undefined && { concealed }),
    };
  }
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(
    /([a-z-]{1,40})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi,
  )) {
    found[name.toLowerCase()] = double ?? single ?? bare ?? '';
  }
  return found;
}

function entityText(entity: string): string {
  if (!entity.startsWith('#')) return entities[entity.toLowerCase()] ?? '';
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
}
