import { Parser } from 'htmlparser2';
import type { FlowDocument, MediaType } from '../document.ts';
import { PageReader } from './page-reader.ts';

/**
 * A saved web page, or a CV exported as one: what a browser would show of it without scripts and without files beside
 * it. Styles in the page are followed as far as they say what is seen (`style-sheet.ts`); the rest is set apart.
 */
export function openHtml(html: string, mediaType: MediaType = 'text/html'): FlowDocument {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onattribute: () => reader.attribute(),
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
      oncomment: (text) => reader.comment(text),
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(html);
  parser.end();
  reader.finish();
  return reader.writer.finish(mediaType, 'web page', reader.producer);
}
