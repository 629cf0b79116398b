import { AppError } from '../../shared/app-error.ts';
import type { FlowDocument } from '../document.ts';
import { FlowWriter } from '../flow/flow-writer.ts';
import { controlWords } from './control-words.ts';
import { RtfReader, signOf } from './rtf-reader.ts';
import { type RtfToken, RtfTokens } from './tokens.ts';

/** Rich text as WordPad, Word, LibreOffice and TextEdit write it. Pictures and objects in it are left out. */
export function openRtf(bytes: Uint8Array): FlowDocument {
  const writer = new FlowWriter();
  const reader = new RtfReader(writer);
  const tokens = new RtfTokens(bytes);
  let last: RtfToken | null = null;
  for (let token = tokens.next(); token !== null; token = tokens.next()) {
    last = token;
    if (token.is === 'open') reader.open();
    else if (token.is === 'close') reader.close();
    else if (token.is === 'byte') reader.byte(token.byte);
    else if (token.word === 'bin') tokens.skip(token.value ?? 0);
    else runControl(reader, token.word, token.value);
    // What follows the outermost group is no part of the document.
    if (reader.depth === 0) break;
  }
  if (reader.depth > 0 && last?.is !== 'close') {
    throw new AppError(
      'FILE_DAMAGED',
      'This RTF file is cut short: the end of it is missing. Download or save it again.',
    );
  }
  reader.finish();
  return writer.finish('application/rtf', 'RTF file', reader.producer);
}

function runControl(reader: RtfReader, word: string, value: number | null): void {
  if (word === 'u') {
    if (!reader.begin(word) && reader.state.destination !== 'skip') reader.unicode(value ?? 0);
    return;
  }
  const sign = signOf(word);
  if (sign !== undefined) {
    reader.state.isFresh = false;
    reader.sign(sign);
    return;
  }
  reader.settle();
  if (reader.begin(word)) return;
  const isTextless = reader.state.destination === 'skip';
  if (!isTextless) controlWords.get(word)?.(reader, value);
}
