import type { Sheet, SheetEntry } from '../sheet.ts';
import { runTool } from './run-tool.ts';

/** The same Markdown written out by pandoc in a format that flows. */
export function pandocFlow(sheet: Sheet, to: 'odt' | 'rtf' | 'html' | 'gfm'): Promise<Uint8Array> {
  const command = ['pandoc', '-s', '-f', 'markdown-smart', '-t', to, 'cv.md', '-o', 'cv.out'];
  return runTool({ files: { 'cv.md': markdown(sheet) }, commands: [command], makes: 'cv.out' });
}

/** The sheet as Markdown by hand, which pandoc turns into DOCX, or into PDF by XeLaTeX or through HTML by WeasyPrint. */
export function renderPandoc(sheet: Sheet, to: 'docx' | 'pdf'): Promise<Uint8Array> {
  const files = { 'cv.md': markdown(sheet) };
  const flags = [
    '--pdf-engine=xelatex',
    '-V',
    'mainfont=Noto Serif',
    '-V',
    'geometry:margin=2.2cm',
    '-V',
    'pagestyle=empty',
  ];
  const command = ['pandoc', '-f', 'markdown-smart', 'cv.md', '-o', `cv.${to}`, ...(to === 'pdf' ? flags : [])];
  return runTool({ files, commands: [command], makes: `cv.${to}` });
}

const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~^$@"'+-]/g, '\\$&');

export function markdown(sheet: Sheet): string {
  const contacts = sheet.contacts.map(({ text, href }) => (href ? `[${plain(text)}](${href})` : plain(text)));
  const parts = sheet.sections.map((section) => {
    const { body } = section;
    const content =
      body.kind === 'entries'
        ? body.entries.map(entryMarkdown).join('\n\n')
        : body.kind === 'text'
          ? body.lines.map((line) => (body.lines.length > 1 ? `- ${plain(line)}` : plain(line))).join('\n')
          : body.groups
              .map((group) => {
                const words = group.items.map((item) => (item.level ? `${item.name} (${item.level})` : item.name));
                return `${group.name ? `**${plain(group.name)}:** ` : ''}${plain(words.join(sheet.separator))}`;
              })
              .join('\n\n');
    return `## ${plain(section.heading)}\n\n${content}`;
  });
  const label = sheet.label ? `*${plain(sheet.label)}*\n\n` : '';
  return `# ${plain(sheet.name)}\n\n${label}${contacts.join(' • ')}\n\n${parts.join('\n\n')}\n`;
}

function entryMarkdown(entry: SheetEntry): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${plain(line)}`).join('\n');
  const lower = [entry.sub, entry.place, entry.dates]
    .filter(Boolean)
    .map((part) => plain(part ?? ''))
    .join(', ');
  const roles = entry.roles.map((role) => `*${plain(role.main)}*, ${plain(role.dates ?? '')}\n\n${list(role.bullets)}`);
  return [`### ${plain(entry.main)}`, lower, entry.text && plain(entry.text), list(entry.bullets), ...roles]
    .filter(Boolean)
    .join('\n\n');
}
