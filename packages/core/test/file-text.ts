import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdfFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * All text of a file by the plainest means there are, apart from our own way of opening files: so that a fault
 * of ours cannot hide a fault of the truth.
 */
export async function fileText(file: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(file));
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return ending === 'pdf' ? pdfText(bytes) : (readers[ending] ?? plainText)(bytes, file);
}

type TextReader = (bytes: Uint8Array, file: string) => string;

const readers: Readonly<Record<string, TextReader>> = {
  docx: docxText,
  doc: docText,
  odt: odtText,
  rtf: rtfText,
  html: (bytes) => markupText(strFromU8(bytes).replace(/<(style|title)>.*?<\/\1>/gs, '')),
  md: (bytes) => strFromU8(bytes).replace(/\\\n/g, ' ').replace(/[\\*]/g, ''),
  json: (bytes) => stringsOf(JSON.parse(strFromU8(bytes))).join(' '),
  zip: (bytes) =>
    Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n')
      .replaceAll('""', '"'),
  // Dates of Europass are attributes, names stand in two elements.
  xml: (bytes) => markupText(markupText(strFromU8(bytes).replace(/(?:year|month|day)="-*(\d+)"/g, '>$1<'))),
};

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

/** Names of the corpus tell its older encodings; else a mark tells UTF-16, and a fault in UTF-8 tells Windows-1252. */
function plainText(bytes: Uint8Array, file: string): string {
  const encoding = /-iconv-([\w-]+)\.txt$/.exec(file)?.[1];
  if (encoding === 'utf-32') return String.fromCodePoint(...new Uint32Array(bytes.slice(4).buffer));
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Every byte as a letter, and every two bytes as one: the text is among them. */
function docText(bytes: Uint8Array): string {
  const wide = new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1));
  return `${new TextDecoder('windows-1252').decode(bytes)}\n${wide}`;
}

function odtText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^(?:content|styles)\.xml$/.test(name) });
  return markupText(
    Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n'),
  );
}

function rtfText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/\\u(-?\d+) ?(?:\\'[0-9a-f]{2}|\?)?/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff))
    .replace(/\\'([0-9a-f]{2})/g, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)))
    .replace(/\\(?:par|tab|line|cell)\b ?/g, ' ')
    .replace(/\\[a-z]+-?\d* ?|[{}\r\n]/g, '');
}

const stringsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [String(value)];

function markupText(markup: string): string {
  return markup
    .replace(/<\/?(?:b|i|em|strong|span|a|font|text:span|text:a)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
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
