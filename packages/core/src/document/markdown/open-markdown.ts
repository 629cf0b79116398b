import { AppError } from '../../shared/app-error.ts';
import type { FlowDocument } from '../document.ts';
import { limits } from '../limits.ts';
import { MarkdownReader } from './markdown-reader.ts';

/** A CV written in Markdown, as CommonMark and GitHub show it; its front matter is read as the lines that it is. */
export function openMarkdown(text: string): FlowDocument {
  if (text.length > limits.letters) {
    throw new AppError(
      'FILE_TOO_LARGE',
      `This text has over ${limits.letters} letters, far more than a CV. Keep only the CV.`,
    );
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  const reader = new MarkdownReader(lines);
  reader.read();
  return reader.writer.finish('text/markdown', 'Markdown file');
}
