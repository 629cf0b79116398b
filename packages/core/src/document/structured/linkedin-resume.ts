import { type LinkedinFile, linkedinFiles } from './linkedin-files.data.ts';
import {
  cleanText,
  type StatedBasics,
  type StatedEntry,
  type StatedResume,
  stated,
  statedDate,
} from './stated-resume.ts';

export type CsvTables = ReadonlyMap<string, readonly (readonly string[])[]>;

type Row = Readonly<Record<string, string>>;

/** Tables of the export, by the plain names of their files → the résumé that they state. */
export function linkedinResume(tables: CsvTables): StatedResume {
  const sections: Record<string, readonly StatedEntry[]> = {};
  const other: { heading: string; lines: string[] }[] = [];
  for (const file of linkedinFiles) {
    const entries: StatedEntry[] = [];
    const lines: string[] = [];
    for (const row of rowsOf(tables, file.file)) {
      const { entry, left } = entryOf(row, file);
      if (file.section === 'courses') lines.push(...Object.values(row).filter((text) => text !== ''));
      else if (Object.keys(entry).length > 0) entries.push(entry);
      lines.push(...(file.section === 'courses' ? [] : left));
    }
    if (file.section !== 'courses') sections[file.section] = entries;
    if (lines.length > 0) other.push({ heading: headings[file.section] ?? 'Other', lines });
  }
  return { basics: basicsOf(tables), sections, other };
}

const headings: Readonly<Record<string, string>> = {
  courses: 'Courses',
  education: 'Activities',
  certificates: 'Licence numbers',
  volunteer: 'Causes',
};

/** Rows by the names in the first row; a note may stand before it. */
function rowsOf(tables: CsvTables, file: string): readonly Row[] {
  const rows = tables.get(file) ?? [];
  const head = rows.findIndex((row) => row.length > 1 || rows.length < 3 || row[0] === 'Name');
  const names = (rows[head] ?? []).map((name) => name.trim());
  return rows.slice(head + 1).map((row) => Object.fromEntries(names.map((name, i) => [name, cleanText(row[i] ?? '')])));
}

function entryOf(row: Row, { columns, emptyEndIsNow }: LinkedinFile): { entry: StatedEntry; left: readonly string[] } {
  const entry: Record<string, StatedEntry[string]> = {};
  const left: string[] = [];
  for (const [column, field] of Object.entries(columns)) {
    const text = row[column] ?? '';
    if (text === '') continue;
    if (field === 'other') left.push(text);
    else if (field === 'description') Object.assign(entry, described(text, 'position' in entry));
    else if (/date$/i.test(field)) {
      const date = statedDate(text);
      if (date === 'present') entry['current'] = { value: true, printed: text };
      else if (date === null) left.push(text);
      else entry[field] = date;
    } else entry[field] = stated(text);
  }
  if (emptyEndIsNow && 'startDate' in entry && !('endDate' in entry) && !('current' in entry)) {
    entry['current'] = { value: true, printed: 'Present' };
  }
  return { entry, left };
}

const bullet = /^\s*[•●▪◦‣·*–-]\s*/;

/** A description is a text, or a list typed with bullets. */
function described(text: string, isWork: boolean): StatedEntry {
  const lines = text.split('\n');
  const items = lines.filter((line) => bullet.test(line)).map((line) => cleanText(line.replace(bullet, '')));
  const summary = cleanText(lines.filter((line) => !bullet.test(line)).join('\n'));
  return {
    ...(summary !== '' && { [isWork ? 'summary' : 'description']: stated(summary) }),
    ...(items.length > 0 && { highlights: items.filter((item) => item !== '') }),
  };
}

function basicsOf(tables: CsvTables): StatedBasics {
  const [profile = {}] = rowsOf(tables, 'profile.csv');
  const of = (column: string): string => profile[column] ?? '';
  const name = cleanText(`${of('First Name')} ${of('Last Name')}`);
  const addresses = rowsOf(tables, 'emailaddresses.csv');
  const main = addresses.filter((row) => row['Primary'] === 'Yes');
  const emails = [...main, ...addresses].map((row) => row['Email Address'] ?? '');
  const phones = [...rowsOf(tables, 'phonenumbers.csv'), ...rowsOf(tables, 'whatsappphonenumbers.csv')];
  const [url, ...more] = Array.from(of('Websites').matchAll(/https?:\/\/[^\s,\]]+/g), ([address]) => address);
  const handles = Array.from(of('Twitter Handles').matchAll(/[\w]+/g), ([username]) => ({
    network: 'Twitter',
    username,
  }));
  // "Paris, Île-de-France, France": the town first, the country last.
  const [city = '', ...around] = of('Geo Location')
    .split(/\s*,\s*/)
    .filter((part) => part !== '');
  const country = around.at(-1);
  const location = { postalCode: of('Zip Code'), city, region: around.slice(0, -1).join(', ') };
  return {
    ...(name !== '' && { name }),
    ...(of('Headline') !== '' && { label: of('Headline') }),
    ...(of('Summary') !== '' && { summary: of('Summary') }),
    ...(url !== undefined && { url }),
    emails: unique(emails),
    phones: unique(phones.map((row) => row['Number'] ?? '')),
    location: Object.fromEntries(Object.entries(location).filter(([, value]) => value !== '')),
    ...(country !== undefined && { country }),
    profiles: [...more.map((address) => ({ url: address })), ...handles],
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values.filter((value) => value !== ''))];
