import { strToU8, zipSync } from 'fflate';
import type { Sheet, SheetEntry, SheetSection } from '../sheet.ts';
import { escapeHtml as xml } from './html.ts';

export type HandDocxTemplate = 'textbox' | 'tracked' | 'nested' | 'controls';

/**
 * DOCX written element by element, for what the library cannot make: a text box (twice in the file, as Word writes
 * it: a drawing and its old-style fallback), tracked changes, and tables within tables.
 */
export function renderHandDocx(sheet: Sheet, template: HandDocxTemplate): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F5C7A"/><w:sz w:val="26"/></w:rPr></w:style></w:styles>`,
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${bodies[template](sheet)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="900" w:right="1000" w:bottom="900" w:left="${template === 'textbox' ? 4300 : 1000}"/></w:sectPr></w:body></w:document>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)]));
  return zipSync(files, { mtime: new Date(2026, 10, 1) });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

interface Ink {
  readonly bold?: boolean;
  readonly size?: number;
  readonly heading?: boolean;
}

const run = (text: string, { bold, size }: Ink = {}) =>
  `<w:r><w:rPr>${bold ? '<w:b/>' : ''}${size ? `<w:sz w:val="${size}"/>` : ''}</w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
const paragraph = (content: string, heading = false) =>
  `<w:p>${heading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''}${content}</w:p>`;
const line = (text: string, ink: Ink = {}) => paragraph(run(text, ink), ink.heading);
const tab = '<w:r><w:tab/></w:r>';
const table = (rows: readonly (readonly [string, number])[][]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map(([content, width]) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content || '<w:p/>'}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

const nameLines = (sheet: Sheet) =>
  line(sheet.name, { bold: true, size: 40 }) + (sheet.label ? line(sheet.label, { size: 24 }) : '');
const contactLines = (sheet: Sheet) =>
  sheet.contacts.map(({ text, caption, kind }) => line(kind === 'detail' ? `${caption}: ${text}` : text)).join('');

function entryLines(entry: SheetEntry): string {
  const dates = entry.dates ? tab + run(entry.dates) : '';
  const lower = [entry.sub, entry.place].filter(Boolean).join(', ');
  const roles = entry.roles.map(
    (role) =>
      paragraph(run(role.main, { bold: true }) + (role.dates ? tab + run(role.dates) : '')) + bulletLines(role.bullets),
  );
  return (
    paragraph(run(entry.main, { bold: true }) + dates) +
    (lower ? line(lower) : '') +
    (entry.text ? line(entry.text) : '') +
    bulletLines(entry.bullets) +
    roles.join('')
  );
}

const bulletLines = (lines: readonly string[]) => lines.map((text) => line(`• ${text}`)).join('');

function sectionLines(section: SheetSection, sheet: Sheet): string {
  const { body } = section;
  const heading = line(section.heading, { heading: true });
  if (body.kind === 'entries') return heading + body.entries.map(entryLines).join('');
  if (body.kind === 'text') return heading + body.lines.map((text) => line(text)).join('');
  const rows = body.groups.map((group) => {
    const words = group.items
      .map((item) => (item.level ? `${item.name} (${item.level})` : item.name))
      .join(sheet.separator);
    return paragraph((group.name ? run(`${group.name}: `, { bold: true }) : '') + run(words));
  });
  return heading + rows.join('');
}

/** A box at the left of the page, anchored in the first paragraph. */
function textBox(content: string): string {
  const box = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="9200000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E7EEF2"/></a:solidFill></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr lIns="91440" tIns="45720" rIns="91440" bIns="45720"/></wps:wsp>`;
  const anchor = `<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>500000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>570000</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="9200000"/><wp:wrapNone/><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${box}</a:graphicData></a:graphic></wp:anchor>`;
  const fallback = `<w:pict><v:shape style="position:absolute;width:157pt;height:724pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${anchor}</w:drawing></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

/** A word processor's runs: cut in the middle of words wherever the writer once stopped, proof marks between. */
function cutRuns(text: string, bold = false): string {
  const cuts = text.match(/.{1,11}/gu) ?? [];
  return cuts.map((cut) => run(cut, { bold })).join('<w:proofErr w:type="spellStart"/>');
}

/** A field of a template, filled in: the text stands in a content control. */
const control = (content: string, tag: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A link as a field: its address stands in an instruction, its words between two marks. */
const fieldLink = (text: string, href: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "${xml(href)}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Right-aligned dates behind a tab, a symbol-font bullet, and hyphens that do not break. */
function controlEntry(entry: SheetEntry): string {
  const head = (main: string, dates: string | undefined) =>
    `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9800"/></w:tabs></w:pPr>${cutRuns(main, true)}${dates ? tab + run(dates) : ''}</w:p>`;
  const bullet = (text: string) =>
    paragraph(
      `<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${tab}${text
        .split('-')
        .map((part) => cutRuns(part))
        .join('<w:r><w:noBreakHyphen/></w:r>')}`,
    );
  const lower = [entry.sub, entry.place].filter(Boolean).join(', ');
  const roles = entry.roles.map((role) => head(role.main, role.dates) + role.bullets.map(bullet).join(''));
  const text = entry.text ? paragraph(cutRuns(entry.text)) : '';
  return (
    head(entry.main, entry.dates) +
    (lower ? paragraph(cutRuns(lower)) : '') +
    text +
    entry.bullets.map(bullet).join('') +
    roles.join('')
  );
}

const bodies: Record<HandDocxTemplate, (sheet: Sheet) => string> = {
  /** A word processor's own template, filled in over the years. */
  controls: (sheet) => {
    const name = control(paragraph(cutRuns(sheet.name, true)), 'Your Name');
    const label = sheet.label ? control(paragraph(cutRuns(sheet.label)), 'Title') : '';
    const contacts = sheet.contacts
      .map(({ text, href }) => (href ? fieldLink(text, href) : run(text)))
      .join(run(' | '));
    const sections = sheet.sections.map((section) => {
      if (section.body.kind !== 'entries') return sectionLines(section, sheet);
      const entries = section.body.entries.map((entry) => control(controlEntry(entry), 'Entry'));
      return line(section.heading, { heading: true }) + entries.join('');
    });
    return name + label + paragraph(contacts) + sections.join('');
  },
  textbox: (sheet) => {
    const side = sheet.sections.filter((section) => section.side).map((section) => sectionLines(section, sheet));
    const main = sheet.sections.filter((section) => !section.side).map((section) => sectionLines(section, sheet));
    const box = line(sheet.contactHeading, { heading: true }) + contactLines(sheet) + side.join('');
    return textBox(box) + nameLines(sheet) + main.join('');
  },
  /** Deleted words still in the file, inserted ones marked: the final text is what counts. */
  tracked: (sheet) => {
    const deleted =
      '<w:del w:id="1" w:author="x" w:date="2026-10-01T00:00:00Z"><w:r><w:delText>Curriculum of Nobody Important</w:delText></w:r></w:del>';
    const inserted = (text: string) =>
      `<w:ins w:id="2" w:author="x" w:date="2026-10-01T00:00:00Z">${run(text)}</w:ins>`;
    const label = sheet.label ? paragraph(deleted + inserted(sheet.label)) : '';
    const sections = sheet.sections.map((section) => sectionLines(section, sheet));
    return line(sheet.name, { bold: true, size: 40 }) + label + contactLines(sheet) + sections.join('');
  },
  nested: (sheet) => {
    const head: [string, number][][] = [
      [
        [nameLines(sheet), 6000],
        [contactLines(sheet), 3900],
      ],
    ];
    const sections = sheet.sections.map((section): [string, number][] => {
      const { body } = section;
      if (body.kind !== 'entries') return [[sectionLines(section, sheet), 9900]];
      const rows = body.entries.map((entry): [string, number][] => {
        const { dates, ...rest } = entry;
        return [
          [line(dates ?? ''), 2200],
          [entryLines(rest), 7500],
        ];
      });
      return [[`${line(section.heading, { heading: true })}${table(rows)}<w:p/>`, 9900]];
    });
    return `${table(head)}<w:p/>${table(sections)}<w:p/>`;
  },
};
