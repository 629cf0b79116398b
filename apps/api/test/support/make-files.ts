import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** A form with files in one field, and further fields. */
export function formOf(field: string, files: readonly File[], fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const file of files) form.append(field, file, file.name);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

export const textFile = (name: string, text: string) => new File([text], name, { type: 'text/plain' });

/** One of the demo's files. */
export async function demoFile(name: string): Promise<File> {
  const blob = await openAsBlob(new URL(`../../demo/${name}`, import.meta.url));
  return new File([blob], basename(name));
}

/** A ZIP that claims to be a Word document and inflates a thousandfold. */
export function zipBomb(): File {
  const xml = strToU8(`<w:document>${' '.repeat(45 * 1024 * 1024)}</w:document>`);
  return new File([zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': xml })], 'bomb.docx');
}

/** A PDF of so many empty pages, without compression. */
export function emptyPdf(pages: number): File {
  const parts = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (text: string) => {
    offsets.push(length);
    const object = `${offsets.length} 0 obj\n${text}\nendobj\n`;
    parts.push(object);
    length += object.length;
  };
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`);
  for (let page = 0; page < pages; page += 1) add('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>');
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = offsets.length + 1;
  parts.push(
    `xref\n0 ${size}\n0000000000 65535 f \n${table}`,
    `trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return new File(parts, 'many-pages.pdf');
}
