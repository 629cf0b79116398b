import { decodeMarkup } from '../../document/html/decode-markup.ts';
import { limits } from '../../document/limits.ts';
import { isPageSource, postingPageText } from './posting-page-text.ts';

/** The text of the posting in a file that is a saved page; undefined for any other file, and for a page without one. */
export function postingInPage(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  // A page begins with a bracket, behind the marks of UTF-8 or UTF-16 at most.
  if (bytes.length > limits.fileBytes || !/^[\s\u00ef\u00bb\u00bf\u00ff\u00fe]*<|^[\u00fe\u00ff]*\0</.test(head))
    return undefined;
  const html = decodeMarkup(bytes);
  const text = html !== null && isPageSource(html) ? postingPageText(html) : '';
  return text === '' ? undefined : text;
}
