import { AppError } from '../../shared/app-error.ts';
import { mendBlocks } from '../disguised-words.ts';
import type { Block, FlowDocument } from '../document.ts';
import { limits } from '../limits.ts';

/** A line under a heading, as Markdown and typewriters make it. */
const underline = /^\s*(={3,}|-{3,}|_{3,}|\*{3,}|~{3,})\s*$/;
const hashHeading = /^(#{1,6})\s+(.*?)\s*#*$/;
/** Lines are wrapped no earlier than here; what then stands further in goes on with the line above it. */
const shortestWrapped = 60;
const bullet = /^(?:[-*+•·▪●◦‣–—>]|\d{1,2}[.)])\s/;
const invisible = /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/gu;

/** Lines → blocks: each line that is not empty is one, since line breaks of a plain text CV mean something. */
export function openText(text: string): FlowDocument {
  if (text.length > limits.letters) {
    throw new AppError(
      'FILE_TOO_LARGE',
      `This text has over ${limits.letters} letters, far more than a CV. Keep only the CV.`,
    );
  }
  const blocks: Block[] = [];
  let afterGap = false;
  let above = '';
  const hashes = (text.match(/^#{1,6}\s+\S/gm) ?? []).length;
  for (const raw of text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) {
    const line = raw.replace(invisible, '').trim().normalize('NFC');
    const last = blocks.at(-1);
    const goesOn = last?.kind === 'paragraph' && !afterGap && isWrapped(above, raw);
    above = raw;
    if (goesOn && line !== '') {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line}` };
      continue;
    }
    if (line === '') {
      afterGap = blocks.length > 0;
      continue;
    }
    if (underline.test(line)) {
      if (last?.kind === 'paragraph' && !afterGap && last.text.length <= 60) {
        blocks[blocks.length - 1] = { ...last, kind: 'heading', level: line.startsWith('=') ? 1 : 2 };
      }
      afterGap = true;
      continue;
    }
    const heading = hashes >= 2 ? hashHeading.exec(line) : null;
    const [, signs = '', title = ''] = heading ?? [];
    const gap = afterGap ? { afterGap: true } : {};
    if (title !== '') blocks.push({ kind: 'heading', text: title, level: signs.length, ...gap });
    else blocks.push({ kind: 'paragraph', text: line, ...gap });
    afterGap = false;
  }
  if (blocks.length > limits.blocks) {
    throw new AppError('FILE_TOO_LARGE', `This text has over ${limits.blocks} lines, far more than a CV.`);
  }
  if (blocks.length === 0) {
    throw new AppError('FILE_EMPTY', 'This text file is blank. Choose the file that holds the CV.');
  }
  return { kind: 'flow', mediaType: 'text/plain', ...mendBlocks(blocks), hidden: [] };
}

/** A line that a mail program or an editor broke: the rest of it hangs further in than where it began. */
function isWrapped(above: string, line: string): boolean {
  if (above.trimEnd().length < shortestWrapped || bullet.test(line.trimStart())) return false;
  return indentOf(line) > indentOf(above);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
