import { AppError } from '../../shared/app-error.ts';
import type { FlowDocument } from '../document.ts';
import { limits } from '../limits.ts';
import { decodeText } from '../text/decode-text.ts';
import { expandsTooFar, inflateEntry, newExpansion } from '../zip/inflate-entry.ts';
import type { ZipEntry } from '../zip/list-zip.ts';
import { linkedinResume } from './linkedin-resume.ts';
import { printResume } from './print-resume.ts';
import { readCsv } from './read-csv.ts';

/** One of these is in every export that holds a profile. */
const telling = /^(?:profile|positions)\.csv$/;
const wanted =
  /^(?:profile|positions|education|skills|languages|certifications|projects|publications|honors|volunteering|courses|emailaddresses|phonenumbers|whatsappphonenumbers)\.csv$/;

/** A ZIP that is no document: LinkedIn's "Get a copy of your data". Null for any other archive. */
export function openArchive(bytes: Uint8Array, entries: readonly ZipEntry[]): FlowDocument | null {
  const files = entries.map((entry) => ({ entry, name: plainName(entry.name) }));
  if (!files.some(({ name }) => telling.test(name))) return null;
  if (entries.length > limits.zipEntries) throw expandsTooFar();
  const expansion = newExpansion();
  const tables = new Map<string, readonly (readonly string[])[]>();
  for (const { entry, name } of files) {
    if (!wanted.test(name) || tables.has(name)) continue;
    if (entry.encrypted) {
      throw new AppError('FILE_ENCRYPTED', 'This archive is locked with a password. Save a copy without one.');
    }
    tables.set(name, readCsv(decodeText(inflateEntry(bytes, entry, expansion)) ?? ''));
  }
  return printResume(linkedinResume(tables), 'application/zip', 'LinkedIn export');
}

/** "Basic_Export/Email Addresses.csv" → "emailaddresses.csv". */
const plainName = (name: string): string =>
  name
    .replace(/^.*\//, '')
    .replace(/[\s_-]+/g, '')
    .toLowerCase();
