import pdfMake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Sheet, SheetEntry } from '../sheet.ts';

/** A PDF by pdfmake: everything stands in tables without borders, dates in the left column. */
export async function renderPdfmake(sheet: Sheet, template: string): Promise<Uint8Array> {
  const banner = template === 'banner';
  pdfMake.setFonts({
    Roboto: {
      normal: new URL('../node_modules/pdfmake/fonts/Roboto/Roboto-Regular.ttf', import.meta.url).pathname,
      bold: new URL('../node_modules/pdfmake/fonts/Roboto/Roboto-Medium.ttf', import.meta.url).pathname,
      italics: new URL('../node_modules/pdfmake/fonts/Roboto/Roboto-Italic.ttf', import.meta.url).pathname,
      bolditalics: new URL('../node_modules/pdfmake/fonts/Roboto/Roboto-MediumItalic.ttf', import.meta.url).pathname,
    },
  });
  const definition: TDocumentDefinitions = {
    info: { title: sheet.name, creationDate: new Date(1793523600000) },
    pageMargins: [46, 46, 46, 46],
    defaultStyle: { fontSize: 9.8 },
    content: [
      {
        columns: [
          {
            stack: [
              { text: sheet.name, fontSize: 23, bold: true },
              { text: sheet.label ?? '', color: '#336' },
            ],
            width: '*',
          },
          { stack: sheet.contacts.map(({ text }) => ({ text, alignment: 'right' as const })), width: 'auto' },
        ],
      },
      ...sheet.sections.flatMap((section): Content[] => {
        const heading = {
          text: section.heading,
          bold: true,
          fontSize: 12.5,
          color: '#336',
          margin: [0, 9, 0, 3] as [number, number, number, number],
        };
        const { body } = section;
        if (body.kind === 'entries')
          return [heading, banner ? bannerEntries(body.entries) : entriesTable(body.entries)];
        if (body.kind === 'text') return [heading, ...body.lines.map((text) => ({ text }))];
        return [
          heading,
          ...body.groups.map((group) => {
            const words = group.items
              .map((item) => (item.level ? `${item.name} (${item.level})` : item.name))
              .join(sheet.separator);
            return { text: [...(group.name ? [{ text: `${group.name}: `, bold: true }] : []), words] };
          }),
        ];
      }),
    ],
  };
  return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}

function entriesTable(entries: readonly SheetEntry[]): Content {
  const rows = entries.map((entry) => [{ text: entry.dates ?? '', color: '#555' }, { stack: entryStack(entry) }]);
  return { table: { widths: [105, '*'], body: rows }, layout: 'noBorders' };
}

/** Title and employer on the left, dates and place on the right, each pair a row of columns. */
function bannerEntries(entries: readonly SheetEntry[]): Content {
  return {
    stack: entries.map((entry) => {
      const { main, sub, place, dates, ...rest } = entry;
      const right = [dates, place].filter(Boolean).map((text) => ({ text: text ?? '', alignment: 'right' as const }));
      const head = {
        columns: [{ stack: [{ text: main, bold: true }, { text: sub ?? '' }] }, { stack: right, width: 170 }],
      };
      return {
        stack: [head, ...entryStack({ ...rest, main: '' }).slice(1)],
        margin: [0, 0, 0, 6] as [number, number, number, number],
      };
    }),
  };
}

function entryStack(entry: SheetEntry): Content[] {
  const list = (lines: readonly string[]): Content[] => (lines.length > 0 ? [{ ul: [...lines] }] : []);
  return [
    { text: entry.main, bold: true },
    ...(entry.sub || entry.place ? [{ text: [entry.sub, entry.place].filter(Boolean).join(', ') }] : []),
    ...(entry.text ? [{ text: entry.text, italics: true }] : []),
    ...list(entry.bullets),
    ...entry.roles.flatMap((role) => [
      { text: [{ text: role.main, italics: true }, `  ${role.dates ?? ''}`] },
      ...(role.text ? [{ text: role.text }] : []),
      ...list(role.bullets),
    ]),
  ];
}
