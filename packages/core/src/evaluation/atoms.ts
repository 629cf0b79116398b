import type { Document } from '../document/document.ts';
import type { Box, Place } from '../document/place.ts';

/** One visible, printed word with where it stands: the grain in which the evaluator reads, redacts and quotes. */
export interface Atom {
  readonly text: string;
  /** No space before it. */
  readonly glued: boolean;
  /** Counts lines (pages) or blocks; words of one line share it. */
  readonly line: number;
  /** First word of a paragraph, bullet, heading or column. */
  readonly startsBlock: boolean;
  readonly page?: number;
  readonly box?: Box;
  readonly block?: number;
  readonly start?: number;
  readonly end?: number;
}

const bullet = /^[•●▪◦‣·∙■□►▶➢✓✔★*–—‐-]$/u;

interface LineState {
  line: number;
  previous: { box: Box; size: number; bold: boolean; lineLeft: number } | undefined;
}

/** Words on one baseline with no gap wider than three letters are one line. */
function isSameLine(state: LineState, box: Box, size: number): boolean {
  const before = state.previous;
  if (!before) return false;
  const middle = (box[1] + box[3]) / 2;
  const isLevel = middle > before.box[1] && middle < before.box[3];
  const gap = box[0] - before.box[2];
  // Right-to-left lines run the other way.
  const backGap = before.box[0] - box[2];
  const reach = 3 * Math.max(size, before.size);
  return isLevel && ((gap > -size && gap < reach) || (backGap > -size && backGap < reach));
}

/** A line directly under another one, from the same edge and in the same type, goes on with its paragraph. */
function goesOn(state: LineState, word: { box: Box; size: number; bold: boolean; text: string }): boolean {
  const before = state.previous;
  if (!before || bullet.test(word.text)) return false;
  const drop = word.box[1] - before.box[3];
  const shift = Math.abs(word.box[0] - before.lineLeft);
  return (
    drop < 0.8 * word.size &&
    drop > -0.5 * word.size &&
    shift < 2 * word.size &&
    Math.abs(word.size - before.size) < 0.6 &&
    word.bold === before.bold
  );
}

function pagedAtoms(pages: Extract<Document, { kind: 'paged' }>['pages']): Atom[] {
  const atoms: Atom[] = [];
  const state: LineState = { line: 0, previous: undefined };
  for (const page of pages) {
    state.previous = undefined;
    for (const { text, box, size, bold, glued } of page.words) {
      const same = isSameLine(state, box, size);
      const goes = same || goesOn(state, { box, size, bold, text });
      if (!same) state.line += 1;
      const lineLeft: number = same && state.previous ? Math.min(state.previous.lineLeft, box[0]) : box[0];
      atoms.push({
        text,
        glued: same && glued === true,
        line: state.line,
        startsBlock: !goes,
        page: page.number,
        box,
      });
      state.previous = { box, size, bold, lineLeft };
    }
  }
  return atoms;
}

/** Words between spaces; scripts without spaces are cut after their commas and full stops. */
const clauseOrWord = /[^\s、。，；！？]+[、。，；！？]*|[、。，；！？]+/gu;

/** A dash inside a line joins ("2019 – 2021", "Python - expert"), unless a new sentence starts behind it. */
function isJoiningDash(text: string, at: number): boolean {
  if (at === 0 || !/[*–—‐-]/.test(text.charAt(at))) return false;
  return /\d\s*$/.test(text.slice(Math.max(0, at - 3), at)) || !/^.\s*\p{Lu}/u.test(text.slice(at, at + 6));
}

function flowAtoms(blocks: Extract<Document, { kind: 'flow' }>['blocks']): Atom[] {
  const atoms: Atom[] = [];
  for (const [index, block] of blocks.entries()) {
    let startsBlock = true;
    for (const match of block.text.matchAll(clauseOrWord)) {
      const isMark = bullet.test(match[0]) && !isJoiningDash(block.text, match.index);
      atoms.push({
        text: match[0],
        glued: match.index > 0 && !/\s/.test(block.text.charAt(match.index - 1)),
        line: index,
        // A bullet or a tab inside a block starts a thought of its own.
        startsBlock: startsBlock || isMark,
        block: index,
        start: match.index,
        end: match.index + match[0].length,
      });
      startsBlock = false;
    }
  }
  return atoms;
}

/** The visible words of a document, in the order of the file. */
export function documentAtoms(document: Document): Atom[] {
  return document.kind === 'paged' ? pagedAtoms(document.pages) : flowAtoms(document.blocks);
}

function mergeBoxes(atoms: readonly Atom[]): Box[] {
  const boxes: Box[] = [];
  let line = Number.NaN;
  for (const { box, line: own } of atoms) {
    if (!box) continue;
    const last = boxes.at(-1);
    if (last && own === line) {
      boxes[boxes.length - 1] = [
        Math.min(last[0], box[0]),
        Math.min(last[1], box[1]),
        Math.max(last[2], box[2]),
        Math.max(last[3], box[3]),
      ];
    } else boxes.push(box);
    line = own;
  }
  return boxes;
}

/** Where a run of words on one page or in one block stands; undefined for an empty run. */
export function placeOf(atoms: readonly Atom[]): Place | undefined {
  const first = atoms[0];
  const last = atoms.at(-1);
  if (!first || !last) return undefined;
  if (first.page !== undefined) {
    const boxes = mergeBoxes(atoms);
    return boxes.length > 0 ? { page: first.page, boxes } : undefined;
  }
  if (first.block === undefined || first.start === undefined || last.end === undefined) return undefined;
  return { block: first.block, start: first.start, end: last.end };
}
