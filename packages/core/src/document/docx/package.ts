import { strFromU8 } from 'fflate';
import { AppError } from '../../shared/app-error.ts';
import { limits } from '../limits.ts';
import { decodeText } from '../text/decode-text.ts';
import { damagedZip, expandsTooFar, inflateEntry, newExpansion } from '../zip/inflate-entry.ts';
import type { ZipEntry } from '../zip/list-zip.ts';
import { childElements, parseXml, type XmlElement } from './xml-tree.ts';

/** Targets of a part's relationships by their id. */
export type Relationships = ReadonlyMap<
  string,
  { readonly type: string; readonly target: string; readonly external: boolean }
>;

export interface OfficePackage {
  /** The parsed part, or null when the package has none of that name. */
  readonly part: (name: string) => XmlElement | null;
  readonly relationships: (partName: string) => Relationships;
}

export function officePackage(bytes: Uint8Array, entries: readonly ZipEntry[]): OfficePackage {
  if (entries.length > limits.zipEntries) throw expandsTooFar();
  if (entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0) > limits.announcedBytes) throw expandsTooFar();
  const expansion = newExpansion();
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (name: string): XmlElement | null => {
    const entry = byName.get(name.toLowerCase());
    if (entry === undefined) return null;
    if (entry.encrypted)
      throw new AppError('FILE_ENCRYPTED', 'This file is locked with a password. Save a copy without one.');
    return parseXml(decodeXml(inflateEntry(bytes, entry, expansion)));
  };
  return {
    part,
    relationships: (partName) => {
      const root = part(relationshipsOf(partName));
      return root === null ? new Map() : readRelationships(root, partName);
    },
  };
}

/** XML is UTF-8 unless it says otherwise; Office only ever writes UTF-8 or, with a mark, UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = isWide ? decodeText(bytes) : strFromU8(bytes);
  if (text === null) throw damagedZip();
  return text.replace(/^\ufeff/, '');
}

/** "word/document.xml" → "word/_rels/document.xml.rels"; the package itself is "". */
function relationshipsOf(partName: string): string {
  const slash = partName.lastIndexOf('/') + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

function readRelationships(root: XmlElement, partName: string): Relationships {
  const folder = partName.slice(0, partName.lastIndexOf('/') + 1);
  const found = new Map<string, { type: string; target: string; external: boolean }>();
  for (const { attributes } of childElements(root)) {
    const id = attributes.get('Id');
    const target = attributes.get('Target');
    if (id === undefined || target === undefined) continue;
    const external = attributes.get('TargetMode') === 'External';
    const type = (attributes.get('Type') ?? '').replace(/^.*\//, '');
    found.set(id, { type, external, target: external ? target : resolveTarget(folder, target) });
  }
  return found;
}

function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
