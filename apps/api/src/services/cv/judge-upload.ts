import type { MediaType } from '@vitae/core/document/document';
import { fileKind } from '@vitae/core/document/file-kind';
import { AppError } from '@vitae/core/shared/app-error';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** So much of a file is looked at: PDF readers accept a header within the first 1,024 bytes. */
export const headBytes = 4096;

/**
 * What a file is, by its first bytes; the name decides nothing where the content can be read. Refuses at once what
 * the first bytes show to be wrong: FILE_EMPTY, FILE_TYPE_UNSUPPORTED, FILE_MISLABELLED. What only the whole file
 * shows (a ZIP without a Word document, a password, damage) is the reader's to find.
 */
export function judgeUpload(head: Uint8Array, fileName: string): MediaType {
  if (head.length === 0) {
    throw new AppError('FILE_EMPTY', 'This file is empty (0 bytes). Choose the file that holds the CV.');
  }
  const promised = /\.(?:pdf|docx|txt)$/i.exec(fileName)?.[0].toLowerCase() ?? null;
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return docx;
  // Word locks a DOCX with a password by wrapping it into the older container format.
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]) && promised === '.docx') return docx;
  const kind = fileKind(head);
  if (kind.kind === 'pdf') return 'application/pdf';
  if (kind.kind === 'named') throw refusal(kind.name, promised, kind.advice);
  if (!isText(head)) throw refusal('of no type that Vitae knows', promised);
  if (promised === '.pdf' || promised === '.docx') throw refusal('plain text', promised);
  return 'text/plain';
}

function refusal(what: string, promised: string | null, advice = 'Upload the CV as PDF, DOCX or TXT.'): AppError {
  return promised === null
    ? new AppError('FILE_TYPE_UNSUPPORTED', `This file is ${what}, which Vitae cannot read. ${advice}`)
    : new AppError('FILE_MISLABELLED', `This file is named ${promised}, but it is ${what}. ${advice}`);
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
