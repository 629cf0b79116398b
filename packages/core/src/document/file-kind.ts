import { fileSignatures } from './file-signatures.data.ts';
import { listZip, type ZipEntry } from './zip/list-zip.ts';

/** What a file is by its bytes. `named` is a type that is recognised but not read; its name is for people. */
export type FileKind =
  | { readonly kind: 'pdf' | 'doc' | 'rtf' }
  | { readonly kind: 'docx' | 'odt' | 'archive'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'locked-office' }
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'named'; readonly name: string; readonly advice?: string }
  /** Text of some kind, which only its letters tell (`text-kind.ts`), or nothing that is known. */
  | { readonly kind: 'unknown' };

/** Some producers put a few lines before the header; pdf.js looks as far. */
const pdfHeaderReach = 1024;

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

const zipSignatures: readonly string[] = ['PK\u0003\u0004', 'PK\u0005\u0006'];

export const isZip = (bytes: Uint8Array): boolean => zipSignatures.includes(latin(bytes, 0, 4));

export function fileKind(bytes: Uint8Array): FileKind {
  if (isZip(bytes)) return zipKind(bytes);
  const head = latin(bytes, 0, pdfHeaderReach);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return oleKind(bytes);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(head)) return { kind: 'rtf' };
  const signature = fileSignatures.find(({ at = 0, magic }) => head.startsWith(magic, at));
  if (signature && signature.name !== '') return { kind: 'named', name: signature.name, ...adviceFor(signature.name) };
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  const start = head
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .slice(0, 200)
    .toLowerCase();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?(?:<!doctype svg[^>]*>\s*)?<svg/s.test(start)) {
    return { kind: 'named', name: 'an SVG picture' };
  }
  return { kind: 'unknown' };
}

const adviceFor = (name: string): { readonly advice?: string } =>
  /picture/.test(name) ? { advice: 'Save it as JPEG, PNG or TIFF, or the CV itself as PDF or DOCX.' } : {};

function zipKind(bytes: Uint8Array): FileKind {
  const entries = listZip(bytes);
  if (entries === null) return { kind: 'cut-short' };
  const names = new Set(entries.map(({ name }) => name));
  const has = (start: string): boolean => entries.some(({ name }) => name.startsWith(start));
  if (names.has('word/document.xml') || (names.has('[Content_Types].xml') && has('word/')))
    return { kind: 'docx', entries };
  if (has('xl/')) return { kind: 'named', name: 'an Excel workbook (XLSX)' };
  if (has('ppt/')) return { kind: 'named', name: 'a PowerPoint file (PPTX)' };
  if (has('Index/') || names.has('index.apxl') || names.has('index.xml')) {
    return { kind: 'named', name: 'a Pages document', advice: 'In Pages, export it as PDF or Word and use that.' };
  }
  if (names.has('META-INF/container.xml')) return { kind: 'named', name: 'an e-book (EPUB)' };
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) return { kind: 'odt', entries };
  return { kind: 'archive', entries };
}

/** OLE containers name their streams in UTF-16; the names stand in 512-byte sectors anywhere in the file. */
function oleKind(bytes: Uint8Array): FileKind {
  const has = (name: string): boolean => indexOfWide(bytes, name) !== -1;
  if (has('EncryptedPackage')) return { kind: 'locked-office' };
  if (bytes.length < 512 || firstFolder(bytes) > bytes.length) return { kind: 'cut-short' };
  if (has('WordDocument')) return { kind: 'doc' };
  if (has('Workbook')) return { kind: 'named', name: 'an old Excel file (XLS)' };
  if (has('PowerPoint Document')) return { kind: 'named', name: 'an old PowerPoint file (PPT)' };
  if (has('__substg1.0_')) return { kind: 'named', name: 'an Outlook message (MSG)' };
  return { kind: 'named', name: 'an old Office file' };
}

/** Where the list of streams must end at the earliest: its first sector's number stands in the header. */
function firstFolder(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = view.getUint32(0x30, true);
  return (sector + 1) * 2 ** Math.min(12, view.getUint16(0x1e, true)) + 1;
}

function indexOfWide(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (i < text.length && bytes[at + 2 * i] === text.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === text.length) return at;
  }
  return -1;
}
