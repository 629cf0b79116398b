import { FlowWriter } from '../flow/flow-writer.ts';
import { frontMatterLines } from './front-matter.ts';
import { InlinePieces } from './inline-pieces.ts';

const fence = /^\s{0,3}(`{3,}|~{3,})/;
const heading = /^\s{0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const underline = /^\s{0,3}(=+|-{2,})[ \t]*$/;
const rule = /^\s{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const item = /^(\s*)(?:[-*+•]|\d{1,9}[.)])(?:[ \t]+(.*)|$)/;
const tableRule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const reference = /^\s{0,3}\[([^\]]{1,100})\]:\s*<?(\S{1,1000}?)>?(?:\s+["'(].*)?$/;
/** Pandoc's marks of sections and classes, which are not shown. */
const pandocMark = /^\s*:{3,}.*$/;
const pandocAttributes = /[ \t]*\{[#.][^}]{0,200}\}[ \t]*$/;
/** Nobody wraps lines so early: where a line is shorter, its end means something. */
const shortestWrapped = 60;

/** Lines of Markdown → blocks. */
export class MarkdownReader {
  readonly writer = new FlowWriter();
  readonly #lines: readonly string[];
  readonly #inline: InlinePieces;
  #at = 0;
  /** Lines of the paragraph under way, and the list depth it began with. */
  #paragraph: string[] = [];
  #depth: number | null = null;
  #indents: number[] = [];
  #tables = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    const links = new Map<string, string>();
    for (const line of lines) {
      const [, name, address] = reference.exec(line) ?? [];
      if (name !== undefined && address !== undefined) links.set(name.toLowerCase(), address);
    }
    this.#inline = new InlinePieces(links);
  }

  read(): void {
    const front = frontMatterLines(this.#lines);
    for (const { text, isTitle } of front.shown) {
      this.writer.write({
        ...(isTitle ? { kind: 'heading', level: 1 } : { kind: 'paragraph' }),
        segments: [plain(text)],
      });
    }
    for (this.#at = front.length; this.#at < this.#lines.length; this.#at++) this.#line(this.#lines[this.#at] ?? '');
    this.#flush();
    for (const comment of this.#inline.comments) this.writer.hide(comment, 'hidden-property');
  }

  #line(raw: string): void {
    const line = raw.replace(/^(?:\s{0,3}>[ \t]?)+/, '');
    if (line.trim() === '' || pandocMark.test(line)) {
      this.#flush();
      this.writer.gap();
    } else if (reference.test(line)) this.#flush();
    else if (fence.test(line)) this.#code(line);
    else if (this.#isUnderline(line)) this.#underlined(line);
    else if (rule.test(line)) {
      this.#flush();
      this.writer.gap();
    } else if (!this.#heading(line) && !this.#table(line) && !this.#item(line)) {
      if (this.#paragraph.length === 0) this.#startPlain(line);
      this.#paragraph.push(line);
    }
  }

  #heading(line: string): boolean {
    const [, signs, title] = heading.exec(line) ?? [];
    if (signs === undefined) return false;
    this.#flush();
    this.#indents = [];
    this.#write({ kind: 'heading', level: signs.length }, (title ?? '').replace(pandocAttributes, ''));
    return true;
  }

  #isUnderline(line: string): boolean {
    return this.#paragraph.length === 1 && this.#depth === null && underline.test(line);
  }

  #underlined(line: string): void {
    const [title = ''] = this.#paragraph;
    this.#paragraph = [];
    this.#write({ kind: 'heading', level: line.includes('=') ? 1 : 2 }, title.trim());
  }

  #item(line: string): boolean {
    const [, indent, text] = item.exec(line) ?? [];
    if (indent === undefined) return false;
    this.#flush();
    const width = indent.replaceAll('\t', '    ').length;
    while (this.#indents.length > 0 && (this.#indents.at(-1) ?? 0) > width) this.#indents.pop();
    if (this.#indents.length === 0 || (this.#indents.at(-1) ?? 0) < width) this.#indents.push(width);
    this.#depth = Math.min(8, this.#indents.length - 1);
    this.#paragraph = [(text ?? '').replace(/^\[[ xX]\][ \t]+/, '')];
    return true;
  }

  /** A line that is not indented ends the list before it. */
  #startPlain(line: string): void {
    this.#depth = null;
    if (!/^\s/.test(line)) this.#indents = [];
  }

  #table(line: string): boolean {
    if (!line.includes('|') || !tableRule.test(this.#lines[this.#at + 1] ?? '')) return false;
    this.#flush();
    const table = this.#tables++;
    let row = 0;
    for (let next = line; next.trim() !== '' && next.includes('|'); next = this.#lines[this.#at] ?? '') {
      if (row !== 0 || !tableRule.test(next)) this.#row(next, table, row++);
      this.#at += row === 1 ? 2 : 1;
    }
    this.#at--;
    this.writer.gap();
    return true;
  }

  #row(line: string, table: number, row: number): void {
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/);
    cells.slice(0, 1_000).forEach((text, column) => {
      this.#write({ kind: 'cell', cell: { table, row, column } }, text.trim());
    });
  }

  /** Code is shown line by line, as it stands. */
  #code(opening: string): void {
    this.#flush();
    const sign = fence.exec(opening)?.[1] ?? '```';
    for (this.#at++; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] ?? '';
      if (line.trim().startsWith(sign)) return;
      this.writer.write({ kind: 'paragraph', segments: [plain(line)] });
    }
  }

  #flush(): void {
    const lines = this.#paragraph;
    const depth = this.#depth;
    this.#paragraph = [];
    this.#depth = null;
    if (lines.length === 0) return;
    const text = lines.map((line, i) => joined(line, i === lines.length - 1)).join('');
    this.#write(depth === null ? { kind: 'paragraph' } : { kind: 'list-item', level: depth }, text);
  }

  #write(kind: Omit<Parameters<FlowWriter['write']>[0], 'segments'>, text: string): void {
    const segments = this.#inline.read(text);
    if (segments.length > 0) this.writer.write({ ...kind, segments });
  }
}

const plain = (text: string) => ({ text, look: {} });

/** A line with what parts it from the next: nothing is written when it only was wrapped. */
function joined(line: string, isLast: boolean): string {
  const text = line.trim().replace(/\\$/, '');
  if (isLast) return text;
  const isHard = /(?: {2,}|\\)$/.test(line);
  return isHard || text.length < shortestWrapped ? `${text}\n` : `${text} `;
}
