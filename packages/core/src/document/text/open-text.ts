import { AppError } from '../../shared/app-error.ts';
import { mendBlocks } from '../disguised-words.ts';
import type { Block, FlowDocument } from '../document.ts';
import { limits } from '../limits.ts';

/** A line under a heading, as Markdown and typewriters make it. */
const underline = /^\s*(={3,}|-{3,}|_{3,}|\*{3,}|~{3,})\s*$/;
const hashHeading = /^(#{1,6})\s+(.*?)\s*#*$/;
const invisible = /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/gu;

/** Lines → blocks: each line that is not empty is one, since line breaks of a plain text CV mean something. */
export function openText(text: string): FlowDocument {
  if (text.length > limits.letters) {
    throw new AppError(
      'FILE_TOO_LARGE',
      `This text has over ${limits.letters} letters, far more than a CV. Upload only the CV.`,
    );
  }
  const blocks: Block[] = [];
  let afterGap = false;
  const hashes = (text.match(/^#{1,6}\s+\S/gm) ?? []).length;
  for (const raw of text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) {
    const line = raw.replace(invisible, '').trim().normalize('NFC');
    const last = blocks.at(-1);
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
  if (blocks.length === 0) {
    throw new AppError('FILE_EMPTY', 'This text file is blank. Choose the file that holds the CV.');
  }
  return { kind: 'flow', mediaType: 'text/plain', ...mendBlocks(blocks), hidden: [] };
}
