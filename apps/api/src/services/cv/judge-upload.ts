import type { MediaType } from '@vitae/core/document/document';
import { AppError } from '@vitae/core/shared/app-error';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Content = MediaType | 'ole' | 'other';

/** So much of a file is looked at: PDF readers accept a header within the first 1,024 bytes. */
export const headBytes = 4096;

/** First bytes of formats that are not text and not taken. The formats' own specifications. */
const otherFormats: readonly (readonly [bytes: readonly number[], format: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7-Zip'],
  [[0x25, 0x21, 0x50, 0x53], 'PostScript'],
];

const promised: Readonly<Record<string, MediaType>> = { pdf: 'application/pdf', docx, txt: 'text/plain' };

/**
 * What a file is, by its first bytes. Refuses at once what its first bytes show to be wrong: FILE_EMPTY,
 * FILE_TYPE_UNSUPPORTED, FILE_ENCRYPTED, FILE_MISLABELLED. Deeper faults are the reader's to find.
 */
export function judgeUpload(head: Uint8Array, fileName: string): MediaType {
  if (head.length === 0) {
    throw new AppError('FILE_EMPTY', 'This file is empty. Check that it was saved or copied completely.');
  }
  const content = contentOf(head);
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const expected = promised[extension];
  // Word encrypts a DOCX by wrapping it into the older container format.
  if (content === 'ole' && expected === docx) {
    throw new AppError('FILE_ENCRYPTED', 'This Word file has a password. Save it without one and upload it again.');
  }
  if (expected && content !== expected) {
    throw new AppError(
      'FILE_MISLABELLED',
      `This file is called .${extension}, but its content is something else. Export it again as PDF, DOCX or TXT.`,
    );
  }
  if (content === 'ole' || content === 'other') {
    throw new AppError('FILE_TYPE_UNSUPPORTED', 'This is not a PDF, DOCX or TXT file. Save it as one of these.');
  }
  return content;
}

function contentOf(head: Uint8Array): Content {
  const latin = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 1024 + 5)).toString('latin1');
  if (latin.includes('%PDF-')) return 'application/pdf';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return docx;
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  if (otherFormats.some(([bytes]) => startsWith(head, bytes))) return 'other';
  return isText(head) ? 'text/plain' : 'other';
}

/** UTF-16 says so by its mark; any other text has no NUL and hardly a control character. */
function isText(head: Uint8Array): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 27)) controls += 1;
  }
  return controls * 50 <= head.length;
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
