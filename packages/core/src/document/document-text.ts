import type { Document, Page, Word } from './document.ts';
import { rightToLeftStretches, runsRightToLeft } from './reading-order.ts';

/**
 * The visible text of a document, one line of the page per line, an empty line where something parts the text. A plain
 * order, without columns: lines from top to bottom as they were drawn. Hidden text is left out.
 */
export function documentText(document: Document): string {
  if (document.kind === 'flow') {
    return document.blocks.map(({ text, afterGap }) => (afterGap ? `\n${text}` : text)).join('\n');
  }
  return document.pages.map(pageText).join('\n\n');
}

/** Lines that are further apart than this many line heights begin a new paragraph. */
const paragraphGap = 1.9;

function pageText(page: Page): string {
  const out: string[] = [];
  let last: readonly Word[] | null = null;
  for (const line of drawnLines(page.words)) {
    const [above, here] = [last?.[0], line[0]];
    if (above && here && here.box[1] - above.box[1] > paragraphGap * (above.box[3] - above.box[1])) out.push('');
    out.push(lineText(line));
    last = line;
  }
  return out.join('\n');
}

/** Words drawn one after the other at one height; a jump of a page's third to the side begins a new line too. */
function drawnLines(words: readonly Word[]): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  for (const word of words) {
    const last = line.at(-1);
    if (last !== undefined && !isSameLine(last, word)) {
      lines.push(line);
      line = [];
    }
    line.push(word);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function isSameLine(a: Word, b: Word): boolean {
  const shared = Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1]);
  return shared > 0.5 * Math.min(a.box[3] - a.box[1], b.box[3] - b.box[1]) && (a.angle ?? 0) === (b.angle ?? 0);
}

/** Words in reading order of their line; lines that run from right to left are drawn in either order. */
function lineText(line: readonly Word[]): string {
  const ordered = runsRightToLeft(line)
    ? rightToLeftStretches(line.toSorted((a, b) => a.box[0] - b.box[0])).flatMap(({ words }) => words)
    : line;
  return ordered.map((word, i) => (i === 0 || word.glued ? '' : ' ') + word.text).join('');
}
