import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Contact, Sheet, SheetEntry, SheetSection } from '../sheet.ts';

export type DocxStyle = 'classic' | 'table' | 'side' | 'bare' | 'header' | 'memo' | 'columns' | 'tabs';

const widthTwips = 9700;
const accents: Record<DocxStyle, string> = {
  classic: '1F3864',
  table: '000000',
  side: '2E5E4E',
  bare: '000000',
  header: '7A1F3D',
  memo: '444444',
  columns: '6B3FA0',
  tabs: '333333',
};
const fonts: Record<DocxStyle, string> = {
  classic: 'Calibri',
  table: 'Arial',
  side: 'Calibri',
  bare: 'Times New Roman',
  header: 'Georgia',
  memo: 'Garamond',
  columns: 'Verdana',
  tabs: 'Cambria',
};

/** A DOCX as people build them in Word: heading styles and tab stops, bare bold lines, or tables. */
export async function renderDocx(sheet: Sheet, style: DocxStyle): Promise<Uint8Array> {
  const document = new Document({
    title: sheet.name,
    creator: sheet.name,
    styles: { default: { document: { run: { font: fonts[style], size: style === 'bare' ? 22 : 21 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 900, bottom: 900, left: 1100, right: 1100 } } },
        ...(style === 'header'
          ? { headers: { default: pageHeader(sheet) }, footers: { default: pageFooter(sheet) } }
          : {}),
        children:
          style === 'side'
            ? sideChildren(sheet)
            : style === 'columns'
              ? [...nameLines(sheet, style), ...contactLines(sheet, style)]
              : children(sheet, style),
      },
      ...(style === 'columns' ? [columnsSection(sheet)] : []),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** All sections flow through two columns of the page, under a head that spans both. */
function columnsSection(sheet: Sheet): ISectionOptions {
  return {
    properties: {
      type: SectionType.CONTINUOUS,
      column: { count: 2, space: 500 },
      page: { margin: { top: 900, bottom: 900, left: 1100, right: 1100 } },
    },
    children: sheet.sections.flatMap((section) => sectionChildren(section, sheet, 'columns')),
  };
}

type Child = Paragraph | Table;

function children(sheet: Sheet, style: DocxStyle): Child[] {
  const head =
    style === 'header' ? nameLines(sheet, style) : [...nameLines(sheet, style), ...contactLines(sheet, style)];
  return [
    ...head,
    ...sheet.sections.flatMap((section) => sectionChildren(section, sheet, style)),
    ...hiddenLines(sheet),
  ];
}

function nameLines(sheet: Sheet, style: DocxStyle): Paragraph[] {
  const alignment = style === 'classic' || style === 'bare' ? AlignmentType.CENTER : AlignmentType.START;
  const name = new Paragraph({
    alignment,
    bidirectional: sheet.rtl,
    ...(style === 'classic' ? { heading: HeadingLevel.TITLE } : {}),
    children: [run(sheet, sheet.name, { bold: true, size: style === 'bare' ? 28 : 40, color: accents[style] })],
  });
  if (!sheet.label) return [name];
  const label = run(sheet, sheet.label, { size: 24, italics: style === 'bare' });
  return [name, new Paragraph({ alignment, bidirectional: sheet.rtl, children: [label] })];
}

interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly vanish?: boolean;
}

function run(sheet: Sheet, text: string, look: RunLook = {}): TextRun {
  return new TextRun({ text, rightToLeft: sheet.rtl, ...look });
}

function contactRun(contact: Contact, sheet: Sheet): (TextRun | ExternalHyperlink)[] {
  const captioned = (sheet.look.contacts === 'captions' || contact.kind === 'detail') && contact.caption;
  const caption = captioned ? [run(sheet, `${contact.caption}: `)] : [];
  const text = run(sheet, contact.text);
  return [...caption, contact.href ? new ExternalHyperlink({ link: contact.href, children: [text] }) : text];
}

function contactLines(sheet: Sheet, style: DocxStyle): Child[] {
  if (style === 'table') {
    const rows = sheet.contacts.map(
      (contact) =>
        new TableRow({
          children: [cell([line(sheet, contact.caption)], 2400), cell([line(sheet, contact.text)], 7300)],
        }),
    );
    return [
      new Table({ width: { size: widthTwips, type: WidthType.DXA }, rows, visuallyRightToLeft: sheet.rtl }),
      line(sheet, ''),
    ];
  }
  if (style === 'side') {
    return sheet.contacts.map(
      (contact) => new Paragraph({ bidirectional: sheet.rtl, children: contactRun(contact, sheet) }),
    );
  }
  const separator = style === 'bare' ? ', ' : ' | ';
  const runs = sheet.contacts.flatMap((contact, index) => [
    ...(index > 0 ? [run(sheet, separator)] : []),
    ...contactRun(contact, sheet),
  ]);
  const alignment = style === 'header' ? AlignmentType.START : AlignmentType.CENTER;
  return [new Paragraph({ alignment, bidirectional: sheet.rtl, children: runs, spacing: { after: 160 } })];
}

function pageHeader(sheet: Sheet): Header {
  return new Header({ children: contactLines(sheet, 'header').filter((child) => child instanceof Paragraph) });
}

function pageFooter(sheet: Sheet): Footer {
  const parts = [
    run(sheet, `${sheet.name} · `),
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: parts })] });
}

function line(sheet: Sheet, text: string, look: RunLook = {}): Paragraph {
  return new Paragraph({ bidirectional: sheet.rtl, children: [run(sheet, text, look)] });
}

function cell(content: Child[], size: number, fill?: string): TableCell {
  return new TableCell({
    children: content.length > 0 ? content : [new Paragraph({})],
    width: { size, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
  });
}

function headingLine(section: SheetSection, sheet: Sheet, style: DocxStyle): Paragraph {
  const styled = style === 'classic' || style === 'header' || style === 'side';
  const border = { bottom: { style: BorderStyle.SINGLE, size: 6, color: accents[style], space: 1 } };
  return new Paragraph({
    ...(styled ? { heading: HeadingLevel.HEADING_1, border } : {}),
    bidirectional: sheet.rtl,
    spacing: { before: 220, after: 90 },
    children: [run(sheet, section.heading, { bold: true, size: style === 'bare' ? 22 : 26, color: accents[style] })],
  });
}

function sectionChildren(section: SheetSection, sheet: Sheet, style: DocxStyle): Child[] {
  const { body } = section;
  const heading = headingLine(section, sheet, style);
  if (body.kind === 'text') {
    const bulleted = ['publications', 'certificates', 'awards'].includes(section.key);
    return [heading, ...body.lines.map((text) => (bulleted ? bullet(sheet, text, style) : line(sheet, text)))];
  }
  if (body.kind === 'groups') {
    return [
      heading,
      ...body.groups.map((group) => {
        const words = group.items
          .map((item) => (item.level ? `${item.name} (${item.level})` : item.name))
          .join(sheet.separator);
        const name = group.name ? [run(sheet, `${group.name}: `, { bold: true })] : [];
        return new Paragraph({ bidirectional: sheet.rtl, children: [...name, run(sheet, words)] });
      }),
    ];
  }
  if (style === 'table') {
    const rows = body.entries.map((entry) => {
      const { dates, ...rest } = entry;
      return new TableRow({
        children: [cell([line(sheet, dates ?? '')], 2400), cell(entryLines(rest, sheet, 'table'), 7300)],
      });
    });
    return [
      heading,
      new Table({ width: { size: widthTwips, type: WidthType.DXA }, rows, visuallyRightToLeft: sheet.rtl }),
    ];
  }
  return [heading, ...body.entries.flatMap((entry) => entryLines(entry, sheet, style))];
}

function bullet(sheet: Sheet, text: string, style: DocxStyle): Paragraph {
  if (style === 'bare') return line(sheet, `- ${text}`);
  return new Paragraph({ bullet: { level: 0 }, bidirectional: sheet.rtl, children: [run(sheet, text)] });
}

function tabbed(sheet: Sheet, left: TextRun[], right: string | undefined): Paragraph {
  const runs = right ? [...left, new TextRun({ children: ['\t', right], rightToLeft: sheet.rtl })] : left;
  return new Paragraph({
    bidirectional: sheet.rtl,
    spacing: { before: 110 },
    tabStops: [{ type: TabStopType.RIGHT, position: widthTwips }],
    children: runs,
  });
}

/** Dates, a tab, the title; under it a tab and the employer: columns made with the tab key. */
function tabLines(sheet: Sheet, entry: SheetEntry): Paragraph[] {
  const stops = [{ type: TabStopType.LEFT, position: 2400 }];
  const pair = (left: string, right: string, bold: boolean) =>
    new Paragraph({
      bidirectional: sheet.rtl,
      tabStops: stops,
      children: [run(sheet, left), new TextRun({ children: ['\t', right], bold, rightToLeft: sheet.rtl })],
    });
  const rest = [entry.sub, entry.place].filter(Boolean).join(', ');
  return [pair(entry.dates ?? '', entry.main, true), ...(rest ? [pair('', rest, false)] : [])];
}

/** Dates, a tab, then everything else of the head, indented under itself. */
function hanging(sheet: Sheet, entry: SheetEntry): Paragraph {
  const rest = [entry.sub, entry.place].filter(Boolean).join(', ');
  return new Paragraph({
    bidirectional: sheet.rtl,
    spacing: { before: 130 },
    indent: { left: 2300, hanging: 2300 },
    tabStops: [{ type: TabStopType.LEFT, position: 2300 }],
    children: [
      run(sheet, entry.dates ?? ''),
      new TextRun({ children: ['\t', entry.main], bold: true, rightToLeft: sheet.rtl }),
      ...(rest ? [run(sheet, `, ${rest}`)] : []),
    ],
  });
}

function entryLines(entry: SheetEntry, sheet: Sheet, style: DocxStyle): Paragraph[] {
  const main = run(sheet, entry.main, { bold: true });
  const lower = [entry.sub, entry.place].filter(Boolean).join(', ');
  const head =
    style === 'classic' || style === 'header'
      ? [tabbed(sheet, [main], entry.dates), ...(lower ? [line(sheet, lower, { italics: true })] : [])]
      : style === 'tabs'
        ? tabLines(sheet, entry)
        : style === 'memo'
          ? [hanging(sheet, entry)]
          : style === 'bare'
            ? [
                line(sheet, [entry.dates, entry.main, entry.sub, entry.place].filter(Boolean).join(', '), {
                  bold: true,
                }),
              ]
            : [
                new Paragraph({ bidirectional: sheet.rtl, spacing: { before: 80 }, children: [main] }),
                ...(lower ? [line(sheet, lower)] : []),
                ...(entry.dates ? [line(sheet, entry.dates, { color: '666666' })] : []),
              ];
  const roles = entry.roles.flatMap((role) => [
    // A tab stop past a table's cell would fold the line, so the dates follow in brackets there.
    style === 'table' && role.dates
      ? line(sheet, `${role.main} (${role.dates})`, { bold: true })
      : tabbed(sheet, [run(sheet, role.main, { bold: true, italics: true })], role.dates),
    ...(role.text ? [line(sheet, role.text)] : []),
    ...role.bullets.map((text) => bullet(sheet, text, style)),
  ]);
  return [
    ...head,
    ...(entry.text ? [line(sheet, entry.text)] : []),
    ...entry.bullets.map((text) => bullet(sheet, text, style)),
    ...roles,
  ];
}

/** A shaded column beside the main one: one table with one row, as Word's own templates do it. */
function sideChildren(sheet: Sheet): Child[] {
  const part = (side: boolean) =>
    sheet.sections
      .filter((section) => section.side === side)
      .flatMap((section) => sectionChildren(section, sheet, 'side'));
  const left = [...nameLines(sheet, 'side'), ...contactLines(sheet, 'side'), ...part(true)];
  const row = new TableRow({ children: [cell(left, 3200, 'E8F0EC'), cell(part(false), 6500)] });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  return [
    new Table({
      width: { size: widthTwips, type: WidthType.DXA },
      rows: [row],
      borders,
      visuallyRightToLeft: sheet.rtl,
    }),
    ...hiddenLines(sheet),
  ];
}

function hiddenLines(sheet: Sheet): Paragraph[] {
  return sheet.hidden.flatMap(({ trick, text }) => {
    if (trick === 'white-text') return [line(sheet, text, { color: 'FFFFFF', size: 12 })];
    if (trick === 'tiny-text') return [line(sheet, text, { size: 2 })];
    if (trick === 'hidden-property') return [line(sheet, text, { vanish: true })];
    return [];
  });
}
