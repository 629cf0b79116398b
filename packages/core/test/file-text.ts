import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdfFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * All text of a PDF, DOCX or TXT by the plainest means there are, apart from our own way of opening files: so that a fault
 * of ours cannot hide a fault of the truth.
 */
export async function fileText(file: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(file));
  if (file.endsWith('.txt')) return plainText(bytes);
  return file.endsWith('.docx') ? docxText(bytes) : pdfText(bytes);
}

async function pdfText(data: Uint8Array): Promise<string> {
  const task = getDocument({
    data,
    cMapUrl: join(pdfFolder, 'cmaps') + sep,
    standardFontDataUrl: join(pdfFolder, 'standard_fonts') + sep,
    verbosity: 0,
  });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: false });
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ' '}` : '')).join(''));
  }
  await task.destroy();
  return pages.join('\n');
}

/** The three encodings that the corpus uses: a mark tells UTF-16, a fault in UTF-8 tells Windows-1252. */
function plainText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function docxText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name) });
  return Object.values(parts)
    .map((part) =>
      strFromU8(part)
        .replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, ' ')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
