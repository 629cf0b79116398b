import { isMarkdown } from '../markdown/is-markdown.ts';

/** What a text is, judged by its letters. */
export type TextKind = 'html' | 'saved-page' | 'xml' | 'json' | 'markdown' | 'plain';

const htmlStart =
  /^<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|table|section|article|main|header|style|center|ul|font)\b/i;
/** Fields that the head of a saved page (MHTML) or of a mail carries. */
const mimeHead = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*(?:multipart\/|text\/html)/i;

export function textKind(text: string): TextKind {
  const start = text.slice(0, 8_000).trimStart();
  const root = withoutProlog(start);
  if (htmlStart.test(root)) return 'html';
  if (/^<(?:!doctype|[a-z_][\w.-]*(?::[\w.-]+)?[\s/>])/i.test(root) || /^<\?xml/i.test(start)) return 'xml';
  if (/^[{[]\s*(?:["{[\]}]|$)/.test(start)) return 'json';
  if (/^[\w-]+:[^\n]*\r?\n/.test(start) && mimeHead.test(start.replace(/\r\n/g, '\n'))) return 'saved-page';
  return isMarkdown(text) ? 'markdown' : 'plain';
}

/** What stands before the root element of a page or an XML file: comments and declarations, taken off one by one. */
function withoutProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    const close = end === null ? -1 : text.indexOf(end, at);
    if (end === null || close === -1) return text.slice(at);
    at = close + end.length;
  }
}
