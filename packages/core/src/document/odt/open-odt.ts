import { strFromU8 } from 'fflate';
import { AppError } from '../../shared/app-error.ts';
import type { FlowDocument } from '../document.ts';
import { childElements, findChild, findDeep, parseXml, textOf, type XmlElement } from '../docx/xml-tree.ts';
import { limits } from '../limits.ts';
import { damagedZip, expandsTooFar, inflateEntry, newExpansion } from '../zip/inflate-entry.ts';
import type { ZipEntry } from '../zip/list-zip.ts';
import { OdtReader, outermost } from './odt-reader.ts';
import { OdtStyles } from './odt-styles.ts';

/** An OpenDocument text: headers, body, notes, footers. Tracked changes are taken as accepted. */
export function openOdt(bytes: Uint8Array, entries: readonly ZipEntry[]): FlowDocument {
  if (entries.length > limits.zipEntries) throw expandsTooFar();
  if (entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0) > limits.announcedBytes) throw expandsTooFar();
  const expansion = newExpansion();
  const part = (name: string): XmlElement | null => {
    const entry = entries.find((one) => one.name === name);
    return entry === undefined ? null : parseXml(strFromU8(inflateEntry(bytes, entry, expansion)));
  };
  if (isLocked(part('META-INF/manifest.xml'))) {
    throw new AppError('FILE_ENCRYPTED', 'This file is locked with a password. Save a copy without one.');
  }
  const content = part('content.xml');
  if (content === null) throw damagedZip();
  return readOdt({ content, styles: part('styles.xml'), meta: part('meta.xml') });
}

/** The same document in one XML file ("flat" OpenDocument, FODT). */
export const openFlatOdt = (root: XmlElement): FlowDocument => readOdt({ content: root, styles: root, meta: root });

interface OdtParts {
  readonly content: XmlElement;
  readonly styles: XmlElement | null;
  readonly meta: XmlElement | null;
}

function readOdt({ content, styles, meta }: OdtParts): FlowDocument {
  const body = findChild(findChild(content, 'office:body'), 'office:text');
  if (body === undefined) {
    throw new AppError(
      'FILE_TYPE_UNSUPPORTED',
      'This OpenDocument file is no text document. Save the CV as a text document, PDF or DOCX.',
    );
  }
  const reader = new OdtReader(new OdtStyles([styles, content]));
  const pages = childElements(findChild(styles ?? undefined, 'office:master-styles'));
  readEdges(reader, pages, 'header');
  reader.read(body, outermost);
  reader.readNotes();
  readEdges(reader, pages, 'footer');
  const generator = meta === null ? undefined : findDeep(meta, 'meta:generator');
  return reader.writer.finish(
    'application/vnd.oasis.opendocument.text',
    'OpenDocument file',
    generator === undefined ? undefined : textOf(generator),
  );
}

/** Headers or footers of all kinds of page; those of first and left pages often hold the same text. */
function readEdges(reader: OdtReader, pages: readonly XmlElement[], region: 'header' | 'footer'): void {
  const seen = new Set<string>();
  for (const edge of pages.flatMap((page) => childElements(page))) {
    if (!new RegExp(`^style:${region}(?:-left|-first)?$`).test(edge.name)) continue;
    if (edge.attributes.get('style:display') === 'false') continue;
    const text = textOf(edge).trim();
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    reader.read(edge, { ...outermost, region });
  }
}

const isLocked = (manifest: XmlElement | null): boolean =>
  manifest !== null && findDeep(manifest, 'encryption-data') !== undefined;
