import { decodeText } from '../text/decode-text.ts';
import { decodeStrictly } from '../text/universal-globals.ts';

/** How far browsers look for the page's own word on its encoding (HTML standard: the first 1,024 bytes; some are late). */
const reach = 4_096;

/** Text of a page or XML file: by its mark, else by what it says of itself, else by its bytes. Null when it is no text. */
export function decodeMarkup(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, reach));
  const isMarked = /^(?:\u00ff\u00fe|\u00fe\u00ff|\u00ef\u00bb\u00bf)/.test(head) || head.includes('\u0000');
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?([\w:-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:-]+)/i.exec(head);
  const encoding = said?.[1] ?? said?.[2];
  if (!isMarked && encoding !== undefined && !/^utf-?(?:8|16)/i.test(encoding)) {
    try {
      return decodeStrictly(bytes, encoding);
    } catch {
      // Not the encoding that it says, or none that is known: the bytes tell.
    }
  }
  return decodeText(bytes);
}
