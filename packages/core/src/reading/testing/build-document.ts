import type { Block, FlowDocument, Page, PagedDocument, Word } from '../../document/document.ts';

/** How a text of a made page looks and stands. Points; `right` sets its right edge instead of its left. */
export interface TextLook {
  readonly x?: number;
  readonly right?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
}

interface Text extends TextLook {
  readonly text: string;
}

/** One line of a made page: texts that share a baseline. `space` is added above it, in points. */
export interface Row {
  readonly texts: readonly Text[];
  readonly space: number;
}

const pageSize = { width: 595, height: 842 };
const leftMargin = 50;
/** Every letter of a made page is half as wide as its font is high. */
const letterWidth = 0.5;
const linePitch = 1.3;

export const text = (content: string, look: TextLook = {}): Text => ({ text: content, ...look });
export const row = (...texts: readonly (Text | string)[]): Row => ({
  texts: texts.map((each) => (typeof each === 'string' ? text(each) : each)),
  space: 0,
});
/** A section heading as most templates set it: larger, bold, set apart. */
export const heading = (content: string, look: TextLook = {}): Row => ({
  texts: [text(content, { size: 13, bold: true, ...look })],
  space: 8,
});
/** A bold line set apart from the entry above it. */
export const opener = (content: string, ...rest: readonly Text[]): Row => ({
  texts: [text(content, { bold: true }), ...rest],
  space: 5,
});
/** What stands at the right margin, such as dates. */
export const atRight = (content: string): Text => text(content, { right: 545 });

/** Rows from the top down; `x` moves those whose texts say no place of their own. */
export const column = (x: number, ...rows: readonly (Row | string)[]): Word[] => {
  const words: Word[] = [];
  let top = 40;
  for (const each of rows) {
    const { texts, space } = typeof each === 'string' ? row(each) : each;
    top += space;
    const size = Math.max(...texts.map((one) => one.size ?? 10));
    const bottom = top + size;
    for (const one of texts) words.push(...wordsOf(one, { x, bottom }));
    top += size * linePitch;
  }
  return words;
};

const widthOf = (content: string, size: number): number => content.length * size * letterWidth;

const wordsOf = (one: Text, { x, bottom }: { readonly x: number; readonly bottom: number }): Word[] => {
  const { size = 10, bold = false, italic = false, href } = one;
  let left = one.right === undefined ? (one.x ?? x) : one.right - widthOf(one.text, size);
  return one.text.split(' ').flatMap((word) => {
    const right = left + widthOf(word, size);
    const box: Word['box'] = [left, bottom - size, right, bottom];
    left = right + size * letterWidth;
    return word === '' ? [] : [{ text: word, box, size, bold, italic, ...(href === undefined ? {} : { href }) }];
  });
};

/** Pages of words → a document; each page is given as one or more columns. */
export const paged = (...pages: readonly (readonly Word[])[]): PagedDocument => ({
  kind: 'paged',
  mediaType: 'application/pdf',
  hidden: [],
  pages: pages.map((words, index): Page => ({ number: index + 1, ...pageSize, words, shapes: [] })),
});

/** One page in one column. */
export const onePage = (...rows: readonly (Row | string)[]): PagedDocument => paged(column(leftMargin, ...rows));

/** A document that flows; a plain string is a paragraph. */
export const flow = (...blocks: readonly (Block | string)[]): FlowDocument => ({
  kind: 'flow',
  mediaType: 'text/plain',
  hidden: [],
  blocks: blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block)),
});
