import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Sheet, SheetEntry, SheetSection } from '../sheet.ts';

export type TypstTemplate = 'basic' | 'columns' | 'ledger' | 'crisp';

let compiler: NodeCompiler | undefined;

/** A Typst document; fonts come from the machine's font folder. */
export function renderTypst(sheet: Sheet, template: TypstTemplate): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: ['/usr/share/fonts'] }] });
  const mainFileContent = sources[template](sheet);
  return new Uint8Array(compiler.pdf({ mainFileContent }, { creationTimestamp: 1793523600 }));
}

/** Words as a Typst string, so that no character of theirs is taken for markup. */
const words = (text: string | undefined) => `#${JSON.stringify(text ?? '')}`;

const contacts = (sheet: Sheet, separator: string) =>
  sheet.contacts
    .map(({ text, caption, href, kind }) => {
      const captioned = (sheet.look.contacts === 'captions' || kind === 'detail') && caption;
      const shown = href ? `#link(${JSON.stringify(href)})[${words(text)}]` : words(text);
      return captioned ? `${words(`${caption}: `)}${shown}` : shown;
    })
    .join(separator);

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${words(line)}\n`).join('');

function body(section: SheetSection, sheet: Sheet, entry: (entry: SheetEntry) => string): string {
  const { body: content } = section;
  if (content.kind === 'entries') return content.entries.map(entry).join('\n#v(4pt)\n');
  if (content.kind === 'groups') {
    return content.groups
      .map((group) => {
        const items = group.items.map((item) => (item.level ? `${item.name} (${item.level})` : item.name));
        return `${group.name ? `*${words(group.name)}:* ` : ''}${words(items.join(sheet.separator))}`;
      })
      .join(' \\\n');
  }
  const listed = ['publications', 'certificates', 'awards'].includes(section.key) && content.lines.length > 1;
  return listed ? bullets(content.lines) : content.lines.map((line) => words(line)).join(' \\\n');
}

function under(entry: SheetEntry): string {
  const roles = entry.roles.map(
    (role) =>
      `#grid(columns: (1fr, auto), [_${words(role.main)}_], [${words(role.dates)}])\n${role.text ? `${words(role.text)}\n\n` : ''}${bullets(role.bullets)}`,
  );
  return `${entry.text ? `${words(entry.text)}\n\n` : ''}${bullets(entry.bullets)}${roles.join('\n')}`;
}

const join = (separator: string, ...parts: (string | undefined)[]) => words(parts.filter(Boolean).join(separator));

const sources: Record<TypstTemplate, (sheet: Sheet) => string> = {
  basic: (sheet) => `#set page(paper: "a4", margin: 2cm)
#set text(font: ("Libertinus Serif", "Noto Serif", "Noto Serif CJK SC"), size: 10.5pt, lang: "${sheet.language}")
#show heading: it => block(below: 6pt, above: 12pt)[#text(size: 11pt, weight: "bold")[#smallcaps(it.body)] #v(-7pt) #line(length: 100%, stroke: 0.5pt)]
#align(center)[#text(size: 22pt)[${words(sheet.name)}] \\ ${words(sheet.label)} \\ ${contacts(sheet, ' | ')}]
${sheet.sections
  .map(
    (section) =>
      `= ${words(section.heading)}\n${body(section, sheet, (entry) => `#grid(columns: (1fr, auto), row-gutter: 4pt, [*${words(entry.main)}*], [${words(entry.dates)}], [_${words(entry.sub)}_], [_${words(entry.place)}_])\n${under(entry)}`)}`,
  )
  .join('\n\n')}`,
  columns: (sheet) => {
    const entry = (item: SheetEntry) =>
      `*${words(item.main)}* \\\n${item.sub ? `${words(item.sub)} \\\n` : ''}#text(fill: rgb("#777"))[${join('  ·  ', item.dates, item.place)}]\n\n${under(item)}`;
    const part = (side: boolean) =>
      sheet.sections
        .filter((section) => section.side === side)
        .map((section) => `= ${words(section.heading)}\n${body(section, sheet, entry)}`)
        .join('\n\n');
    return `#set page(paper: "a4", margin: (x: 1.6cm, y: 1.5cm))
#set text(font: ("Carlito", "Noto Sans", "Noto Sans CJK SC"), size: 10pt, lang: "${sheet.language}")
#show heading: it => block(below: 6pt, above: 12pt)[#text(size: 12pt, fill: rgb("#0a5c8f"))[#it.body]]
#text(size: 26pt, weight: "bold")[${words(sheet.name)}] \\
#text(size: 12pt, fill: rgb("#555"))[${words(sheet.label)}]
#grid(columns: (2.1fr, 1fr), column-gutter: 18pt, [
${part(false)}
], [
= ${words(sheet.contactHeading)}
${contacts(sheet, ' \\\n')}

${part(true)}
])`;
  },
  crisp: (
    sheet,
  ) => `#set page(paper: "us-letter", margin: (x: 2cm, y: 1.6cm), footer: align(right)[#text(size: 8pt, fill: gray)[${words(sheet.name)} #h(1em) #context counter(page).display()]])
#set text(font: ("Carlito", "Noto Sans", "Noto Sans CJK SC"), size: 10.2pt, lang: "${sheet.language}")
#show heading: it => block(below: 5pt, above: 13pt)[#text(size: 10.2pt, weight: "bold", fill: rgb("#b4470b"))[#it.body] #box(width: 1fr, line(length: 100%, stroke: 0.4pt + gray))]
#text(size: 20pt, weight: "bold")[${words(sheet.name)}] #h(1fr) #text(fill: rgb("#b4470b"))[${words(sheet.label)}]

${contacts(sheet, ' #h(8pt) ')}
${sheet.sections
  .map(
    (section) =>
      `= ${words(section.heading)}\n${body(section, sheet, (entry) => `*${words(entry.main)}*${entry.sub ? ` — ${words(entry.sub)}` : ''} #h(1fr) #text(style: "italic")[${join(', ', entry.place, entry.dates)}]\n\n${under(entry)}`)}`,
  )
  .join('\n\n')}`,
  ledger: (sheet) => `#set page(paper: "us-letter", margin: 1.8cm)
#set text(font: ("Lato", "Noto Sans", "Noto Sans CJK SC"), size: 9.5pt, lang: "${sheet.language}")
#show heading: it => block(below: 5pt, above: 11pt)[#text(size: 10pt, tracking: 2pt)[#upper(it.body)]]
#grid(columns: (1fr, auto), [#text(size: 24pt, weight: "black")[${words(sheet.name)}] \\ ${words(sheet.label)}], align(right)[${contacts(sheet, ' \\\n')}])
${sheet.sections
  .map(
    (section) =>
      `= ${words(section.heading)}\n${body(section, sheet, (entry) => `#grid(columns: (3cm, 1fr), column-gutter: 8pt, [#text(fill: rgb("#666"))[${words(entry.dates)}]], [*${words(entry.main)}*${entry.sub ? ` \\\n${words(entry.sub)}` : ''}${entry.place ? `, ${words(entry.place)}` : ''}\n\n${under(entry)}])`)}`,
  )
  .join('\n\n')}`,
};
