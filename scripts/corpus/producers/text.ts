import type { Sheet, SheetEntry } from '../sheet.ts';
import { runTool } from './run-tool.ts';

export type TextEncodingName = 'utf-8' | 'windows-1252' | 'utf-16';

/** The same text in an encoding that the C library's iconv knows; letters that it has not are left to its likenesses. */
export function textByIconv(sheet: Sheet, encoding: string): Promise<Uint8Array> {
  const text = textLines(sheet).flatMap(wrap).join('\n');
  const command = ['sh', '-c', `iconv -f UTF-8 -t '${encoding}//TRANSLIT' cv.txt > cv.out`];
  return runTool({ files: { 'cv.txt': text }, commands: [command], makes: 'cv.out' });
}

/** A plain text file, wrapped at 80 characters, as people paste it into application forms. */
export function renderText(sheet: Sheet, encoding: TextEncodingName): Uint8Array {
  const text = textLines(sheet).flatMap(wrap).join('\r\n');
  if (encoding === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  return Buffer.from(toWindows1252(text), 'latin1');
}

function textLines(sheet: Sheet): string[] {
  const contacts = sheet.contacts.map(({ text, caption, kind }) => (kind === 'detail' ? `${caption}: ${text}` : text));
  const sections = sheet.sections.flatMap((section) => {
    const { body } = section;
    const content =
      body.kind === 'entries'
        ? body.entries.flatMap(entryLines)
        : body.kind === 'text'
          ? [...body.lines]
          : body.groups.map((group) => {
              const words = group.items.map((item) => item.name).join(sheet.separator);
              return group.name ? `${group.name}: ${words}` : words;
            });
    return ['', section.heading.toLocaleUpperCase(sheet.language), '-'.repeat(section.heading.length), ...content];
  });
  return [sheet.name, ...(sheet.label ? [sheet.label] : []), ...contacts, ...sections, ''];
}

function entryLines(entry: SheetEntry): string[] {
  const lower = [entry.sub, entry.place].filter(Boolean).join(', ');
  const roles = entry.roles.flatMap((role) => [
    `${role.main} (${role.dates ?? ''})`,
    ...role.bullets.map((text) => `  * ${text}`),
  ]);
  return [
    entry.dates ? `${entry.main} (${entry.dates})` : entry.main,
    ...(lower ? [lower] : []),
    ...(entry.text ? [entry.text] : []),
    ...entry.bullets.map((text) => `  * ${text}`),
    ...roles,
    '',
  ];
}

function wrap(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > 80) {
    const at = rest.lastIndexOf(' ', 80);
    if (at < 20) break;
    lines.push(rest.slice(0, at));
    rest = `    ${rest.slice(at + 1)}`;
  }
  return [...lines, rest];
}

/** The characters between Latin-1 and Windows-1252 that CVs use: dashes, quotes, the euro, the bullet. */
const windowsCodes: Record<string, number> = {
  '–': 0x96,
  '—': 0x97,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '„': 0x84,
  '€': 0x80,
  '•': 0x95,
  œ: 0x9c,
  Œ: 0x8c,
};

function toWindows1252(text: string): string {
  return [...text].map((letter) => String.fromCharCode(windowsCodes[letter] ?? letter.charCodeAt(0))).join('');
}
