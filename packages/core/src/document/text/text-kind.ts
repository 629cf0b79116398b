import { isMarkdown } from '../markdown/is-markdown.ts';

/** What a text is, judged by its letters. */
export type TextKind = 'html' | 'saved-page' | 'xml' | 'json' | 'markdown' | 'plain';

const htmlStart =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|table|section|article|main|header|style|center|ul|font)\b/i;
/** Fields that the head of a saved page (MHTML) or of a mail carries. */
const mimeHead = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*(?:multipart\/|text\/html)/i;

export function textKind(text: string): TextKind {
  const start = text.slice(0, 8_000).trimStart();
  if (htmlStart.test(start)) return 'html';
  if (/^<(?:\?xml|!--|!doctype|[a-z_][\w.-]*(?::[\w.-]+)?[\s/>])/i.test(start)) return 'xml';
  if (/^[{[]\s*(?:["{[\]}]|$)/.test(start)) return 'json';
  if (/^[\w-]+:[^\n]*\r?\n/.test(start) && mimeHead.test(start.replace(/\r\n/g, '\n'))) return 'saved-page';
  return isMarkdown(text) ? 'markdown' : 'plain';
}
