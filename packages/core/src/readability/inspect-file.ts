import type { PdfResources } from '../document/pdf/open-pdf.ts';
import type { FileFacts } from './file-facts.ts';

/** Pictures of a Word file lie here; links to pictures elsewhere are no bytes of it. */
const wordPicture = /word\/media\/[^/]+\.(?:png|jpe?g|gif|bmp|tiff?|webp)/g;

interface InspectOptions {
  readonly fileName: string;
  readonly pdf: PdfResources;
}

/**
 * Facts about a file that opens (openDocument has read it). A PDF is opened once more, since reading keeps only what
 * reading needs: about as long as reading itself.
 */
export async function inspectFile(bytes: Uint8Array, { fileName, pdf }: InspectOptions): Promise<FileFacts> {
  const byteSize = bytes.length;
  if (startsWith(bytes, '%PDF')) {
    const { inspectPdf } = await import('./inspect-pdf.ts');
    return { fileName, byteSize, pictures: 0, pdf: await inspectPdf(bytes, pdf) };
  }
  const pictures = startsWith(bytes, 'PK') ? countNames(bytes) : 0;
  return { fileName, byteSize, pictures };
}

const startsWith = (bytes: Uint8Array, mark: string): boolean => latin(bytes.subarray(0, 1024)).includes(mark);

/** The names of a ZIP's entries stand in its directory at the end, unpacked; each once more before its content. */
const countNames = (bytes: Uint8Array): number => new Set(latin(bytes.subarray(-32_768)).match(wordPicture) ?? []).size;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
