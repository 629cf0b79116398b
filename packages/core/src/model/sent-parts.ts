import type { EvaluationSource } from '../evaluation/evaluation-input.ts';
import { type SentWord, sentWords } from './sent-words.ts';

/**
 * Longest text of one message, in UTF-16 units: about 7,000 tokens of English, which leaves room in every context
 * window of 16,000 and keeps the middle from being overlooked. A longer CV is sent in parts, all of it.
 */
export const partLimit = 24_000;

/** One line of the CV as it stands there; a word begins a line when its block, line or segment does. */
function linesOf(words: readonly SentWord[]): string[] {
  const lines: string[] = [];
  let line = '';
  let before: SentWord | undefined;
  for (const word of words) {
    const { atom, segment } = word;
    const sameLine = before !== undefined && before.atom.line === atom.line && before.atom.page === atom.page;
    const goesOn = before !== undefined && (sameLine || (before.segment === segment && !atom.startsBlock));
    if (!goesOn && line !== '') {
      lines.push(line);
      line = '';
    }
    line += line === '' || (atom.glued && sameLine) ? atom.text : ` ${atom.text}`;
    before = word;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A line longer than a whole part is cut between words: dumps come as one line. */
function cutLine(line: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > limit) {
    const space = rest.lastIndexOf(' ', limit);
    const at = space > limit / 2 ? space : limit;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

/** Lines in parts of at most `limit`, about equally long, so that the last one is not a stray line. */
export function splitLines(lines: readonly string[], limit: number = partLimit): string[] {
  const whole = lines.flatMap((line) => cutLine(line, limit));
  const total = whole.reduce((sum, line) => sum + line.length + 1, 0);
  const wanted = Math.ceil(total / limit);
  const target = wanted === 0 ? limit : Math.min(limit, Math.ceil(total / wanted) + 200);
  const parts: string[] = [];
  let part = '';
  for (const line of whole) {
    if (part !== '' && part.length + 1 + line.length > target) {
      parts.push(part);
      part = '';
    }
    part += part === '' ? line : `\n${line}`;
  }
  if (part !== '') parts.push(part);
  return parts;
}

/** The whole CV as a model is shown it, in one part or more. Empty when nothing is left to show. */
export function sentParts(source: EvaluationSource, limit: number = partLimit): string[] {
  return splitLines(linesOf(sentWords(source)), limit);
}
