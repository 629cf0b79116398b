import { Document, Font, Link, Page, pdf, StyleSheet, type Styles, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import type { Sheet, SheetEntry, SheetSection } from '../sheet.ts';

export type ReactPdfTemplate = 'clean' | 'aside' | 'stripe';

const fontFile = (name: string) => new URL(`../node_modules/@fontsource/${name}`, import.meta.url).pathname;
Font.register({
  family: 'Roboto',
  fonts: [
    { src: fontFile('roboto/files/roboto-latin-400-normal.woff') },
    { src: fontFile('roboto/files/roboto-latin-700-normal.woff'), fontWeight: 700 },
  ],
});
Font.registerHyphenationCallback((word) => [word]);

const styles = StyleSheet.create({
  page: { fontFamily: 'Roboto', fontSize: 9.5, padding: 36, lineHeight: 1.35 },
  name: { fontSize: 22, fontWeight: 700, lineHeight: 1.25, marginBottom: 4 },
  label: { fontSize: 12, lineHeight: 1.3, color: '#555', marginBottom: 4 },
  contacts: { flexDirection: 'row', flexWrap: 'wrap', gap: 10, color: '#333' },
  heading: { fontSize: 11, fontWeight: 700, color: '#b5472f', marginTop: 10, marginBottom: 4 },
  row: { flexDirection: 'row', justifyContent: 'space-between' },
  bold: { fontWeight: 700 },
  grey: { color: '#777' },
  bullet: { flexDirection: 'row', paddingLeft: 6 },
  columns: { flexDirection: 'row', gap: 20 },
  stripe: { borderLeftWidth: 6, borderLeftColor: '#1f7a8c', paddingLeft: 14 },
  when: { width: 96, color: '#1f7a8c' },
  aside: { width: 150, backgroundColor: '#f3efe9', padding: 10 },
  main: { flex: 1 },
  entry: { marginBottom: 5 },
});

type Style = Styles[string];
const text = (content: string | undefined, style?: Style): ReactNode =>
  content ? createElement(Text, style ? { style } : {}, content) : null;
const view = (style: Style, ...children: ReactNode[]): ReactElement => createElement(View, { style }, ...children);
const plain = (...children: ReactNode[]): ReactElement => createElement(View, {}, ...children);

/** A PDF by react-pdf: every line is its own text object, as most resume builders on the web make it. */
export async function renderReactPdf(sheet: Sheet, template: ReactPdfTemplate): Promise<Uint8Array> {
  const sections = (side?: boolean) =>
    sheet.sections
      .filter((section) => side === undefined || section.side === side)
      .map((section) => sectionView(section, sheet));
  const contacts = sheet.contacts.map(({ text: shown, href }) =>
    href ? createElement(Link, { src: href }, shown) : text(shown),
  );
  const names = plain(text(sheet.name, styles.name), text(sheet.label, styles.label));
  const page =
    template === 'stripe'
      ? [
          view(
            styles.stripe,
            names,
            ...contacts.map((item) => plain(item)),
            ...sheet.sections.map((section) => sectionView(section, sheet, true)),
          ),
        ]
      : template === 'clean'
        ? [names, view(styles.contacts, ...contacts), ...sections()]
        : [
            names,
            view(
              styles.columns,
              view(
                styles.aside,
                text(sheet.contactHeading, styles.heading),
                ...contacts.map((item) => plain(item)),
                ...sections(true),
              ),
              view(styles.main, ...sections(false)),
            ),
          ];
  const size = template === 'clean' ? 'LETTER' : 'A4';
  const document = createElement(
    Document,
    { title: sheet.name },
    createElement(Page, { size, style: styles.page }, ...page),
  );
  const stream = await pdf(document).toBuffer();
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function sectionView(section: SheetSection, sheet: Sheet, datesLeft = false): ReactElement {
  const { body } = section;
  const heading = text(section.heading, styles.heading);
  if (body.kind === 'entries')
    return plain(
      heading,
      ...body.entries.map((entry) => (datesLeft ? datedView(entry) : entryView(entry, section.side))),
    );
  if (body.kind === 'groups') {
    const rows = body.groups.map((group) => {
      const words = group.items.map((item) => (item.level ? `${item.name} (${item.level})` : item.name));
      return text(`${group.name ? `${group.name}: ` : ''}${words.join(sheet.separator)}`);
    });
    return plain(heading, ...rows);
  }
  return plain(heading, ...body.lines.map((line) => text(line)));
}

const bullets = (lines: readonly string[]) =>
  lines.map((line) => view(styles.bullet, text('• '), createElement(Text, { style: styles.main }, line)));

function datedView(entry: SheetEntry): ReactElement {
  const { dates, ...rest } = entry;
  return view(styles.columns, text(dates ?? ' ', styles.when), view(styles.main, entryView(rest, false)));
}

function entryView(entry: SheetEntry, narrow: boolean): ReactElement {
  const roles = entry.roles.flatMap((role) => [
    view(styles.row, text(role.main, styles.bold), text(role.dates, styles.grey)),
    text(role.text),
    ...bullets(role.bullets),
  ]);
  const head = narrow
    ? [text(entry.main, styles.bold), text(entry.sub), text(entry.dates, styles.grey)]
    : [
        view(styles.row, text(entry.main, styles.bold), text(entry.dates, styles.grey)),
        text([entry.sub, entry.place].filter(Boolean).join(' — ')),
      ];
  return view(styles.entry, ...head, text(entry.text), ...bullets(entry.bullets), ...roles);
}
