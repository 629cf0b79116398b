import { AppError } from '../../shared/app-error.ts';
import { mendBlocks } from '../disguised-words.ts';
import type { FlowDocument } from '../document.ts';
import { limits } from '../limits.ts';
import { damagedZip } from '../zip/inflate-entry.ts';
import type { ZipEntry } from '../zip/list-zip.ts';
import { type OfficePackage, officePackage, type Relationships } from './package.ts';
import { BlockReader } from './read-blocks.ts';
import { isColored, readStyles } from './styles.ts';
import { childElements, findChild, findDeep, textOf, type XmlElement } from './xml-tree.ts';

/** Headers, then the body, then notes, then footers: each text once, in the order a person meets it. */
export function openDocx(bytes: Uint8Array, entries: readonly ZipEntry[]): FlowDocument {
  const office = officePackage(bytes, entries);
  const mainName = mainPart(office.relationships(''));
  const main = office.part(mainName);
  const body = findChild(main ?? undefined, 'w:body');
  if (main === null || body === undefined) throw damagedZip();
  const related = office.relationships(mainName);
  const partOf = (type: string): XmlElement | null => {
    const relation = [...related.values()].find((one) => one.type === type);
    return relation === undefined ? null : office.part(relation.target);
  };
  const reader = new BlockReader(readStyles(partOf('styles')));
  const onColor = isColored(findChild(main, 'w:background')?.attributes.get('w:color'));
  readEdges(reader, { office, related, references: referencesOf(body, 'w:headerReference'), region: 'header' });
  reader.read(body, related, { onColor });
  readNotes(reader, partOf('footnotes'), 'w:footnoteReference');
  readNotes(reader, partOf('endnotes'), 'w:endnoteReference');
  readEdges(reader, { office, related, references: referencesOf(body, 'w:footerReference'), region: 'footer' });
  const { blocks, hidden } = reader;
  assertReadable(blocks, hidden.length > 0);
  const producer = producerOf(office);
  return {
    kind: 'flow',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ...mendBlocks(blocks),
    hidden,
    ...(producer !== undefined && { producer }),
  };
}

function mainPart(relationships: Relationships): string {
  for (const { type, target } of relationships.values()) if (type === 'officeDocument') return target;
  return 'word/document.xml';
}

interface Edges {
  readonly office: OfficePackage;
  readonly related: Relationships;
  readonly references: readonly string[];
  readonly region: 'header' | 'footer';
}

/** Headers or footers of all sections; the first page's and the others' often hold the same text. */
function readEdges(reader: BlockReader, { office, related, references, region }: Edges): void {
  const seen = new Set<string>();
  for (const id of references) {
    const target = related.get(id)?.target;
    const part = target === undefined ? null : office.part(target);
    if (target === undefined || part === null) continue;
    const text = textOf(part).trim();
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    reader.read(part, office.relationships(target), { region, onColor: false });
  }
}

/** Relationship ids in the order of the document, without doubles. */
function referencesOf(body: XmlElement, name: string): readonly string[] {
  const ids = new Set<string>();
  const visit = (element: XmlElement): void => {
    for (const child of childElements(element)) {
      if (child.name === name) ids.add(child.attributes.get('r:id') ?? '');
      else if (/^w:(?:sectPr|p|pPr|sdt|sdtContent)$/.test(child.name)) visit(child);
    }
  };
  visit(body);
  return [...ids];
}

function readNotes(reader: BlockReader, part: XmlElement | null, mark: string): void {
  for (const note of childElements(part ?? undefined)) {
    const key = `${mark}:${note.attributes.get('w:id') ?? ''}`;
    if (reader.footnotes.includes(key)) reader.read(note, new Map(), { region: 'footnote', onColor: false });
  }
}

function assertReadable(blocks: readonly { readonly text: string }[], hasHidden: boolean): void {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (letters > limits.letters) {
    throw new AppError('FILE_TOO_LARGE', `This document has over ${limits.letters} letters, far more than a CV.`);
  }
  if (letters > 0) return;
  throw new AppError(
    'FILE_HAS_NO_TEXT',
    hasHidden
      ? 'All text of this Word file is hidden, so that a person sees empty pages. Use a file whose text can be seen.'
      : 'This Word file holds no text. If the CV is a picture in it, save that picture as JPEG or PNG and use that.',
  );
}

function producerOf(office: OfficePackage): string | undefined {
  const root = office.part('docProps/app.xml');
  const name = root === null ? undefined : findDeep(root, 'ep:Application');
  const text = name === undefined ? '' : textOf(name).trim();
  return text === '' ? undefined : text;
}
