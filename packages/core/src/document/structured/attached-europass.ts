import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Resume } from '../../resume/resume.ts';

/** Europass attaches its data under these names; others (invoices, certificates) are left alone. */
const europassName = /^(?:attachment|cv|europass.*|candidate.*|skillspassport.*)\.xml$/i;
/** A résumé with a photo in it has about 2 MB. */
const largest = 6 * 1024 * 1024;

/** The résumé that a Europass PDF carries as XML, or null. A broken or hostile attachment is as good as none. */
export async function attachedEuropass(pdf: PDFDocumentProxy): Promise<Resume | null> {
  try {
    const attachments = await pdf.getAttachments();
    if (attachments === null) return null;
    // Few PDFs have attachments, so the others need not wait for what reads them.
    const { decodeMarkup } = await import('../html/decode-markup.ts');
    const { openXml } = await import('./open-xml.ts');
    for (const [id, attachment] of attachments) {
      if (!europassName.test(nameOf(attachment))) continue;
      const content = contentOf(await pdf.getAttachmentContent(id));
      const text = content === null || content.length > largest ? null : decodeMarkup(content);
      if (text === null) continue;
      const resume = openXml(text).declared?.resume;
      if (resume) return resume;
    }
  } catch {
    // What the pages print is read all the same.
  }
  return null;
}

/** pdf.js types attachments loosely; this is what of them is used, checked. */
function nameOf(attachment: unknown): string {
  const name: unknown =
    typeof attachment === 'object' && attachment !== null ? Reflect.get(attachment, 'filename') : '';
  return typeof name === 'string' ? name.replace(/^.*[\\/]/, '') : '';
}

function contentOf(content: unknown): Uint8Array | null {
  if (content instanceof Uint8Array) return content;
  const inner: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, 'content') : null;
  return inner instanceof Uint8Array ? inner : null;
}
