import { AppError } from '../shared/app-error.ts';
import type { Document } from './document.ts';
import { knownEnding, promisedEnding, readableTypes } from './file-types.data.ts';
import { decodeMarkup } from './html/decode-markup.ts';
import { openHtml } from './html/open-html.ts';
import { openSavedPage } from './html/open-saved-page.ts';
import { openMarkdown } from './markdown/open-markdown.ts';
import { openJsonResume } from './structured/open-json-resume.ts';
import { openXml } from './structured/open-xml.ts';
import { decodeText } from './text/decode-text.ts';
import { openText } from './text/open-text.ts';
import { type TextKind, textKind } from './text/text-kind.ts';

const names: Readonly<Record<TextKind, string>> = {
  html: 'a web page (HTML)',
  'saved-page': 'a saved web page (MHTML)',
  xml: 'XML',
  json: 'JSON',
  markdown: 'plain text',
  plain: 'plain text',
};

/** Text of any kind has no signature: it is what is left when the bytes decode to letters. */
export function openTextKind(bytes: Uint8Array, fileName: string | undefined): Document {
  const startsAsMarkup = /^[\s\u00ef\u00bb\u00bf]*</.test(String.fromCharCode(...bytes.subarray(0, 200)));
  const text = startsAsMarkup ? decodeMarkup(bytes) : decodeText(bytes);
  if (text === null) throw unknownType(knownEnding(fileName));
  const promised = promisedEnding(fileName);
  const kind = textKind(text);
  const isPromised = kind === 'xml' && promised === '.fodt';
  if (text.trim() !== '' && promised !== null && !isPromised) {
    throw new AppError(
      'FILE_MISLABELLED',
      `This file is named ${promised}, but it holds ${names[kind]}. Export the CV again, or give the file its real ending if that is the CV.`,
    );
  }
  return openBy[kind](text, bytes);
}

const openBy: Readonly<Record<TextKind, (text: string, bytes: Uint8Array) => Document>> = {
  html: (text) => openHtml(text),
  'saved-page': (_, bytes) => openSavedPage(bytes),
  xml: (text) => openXml(text),
  json: (text) => openJsonResume(text),
  markdown: (text) => openMarkdown(text),
  plain: (text) => openText(text),
};

function unknownType(promised: string | null): AppError {
  const what = 'of no type that Vitae knows; it may have been damaged on its way';
  return promised === null
    ? new AppError('FILE_TYPE_UNSUPPORTED', `This file is ${what}. Save the CV as ${readableTypes}.`)
    : new AppError(
        'FILE_MISLABELLED',
        `This file is named ${promised}, but its content is ${what}. Export the CV again.`,
      );
}
