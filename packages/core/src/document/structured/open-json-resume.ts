import { AppError } from '../../shared/app-error.ts';
import type { FlowDocument } from '../document.ts';
import { limits } from '../limits.ts';
import { tooDeep } from '../too-deep.ts';
import { parseJson } from './json-faults.ts';
import { isObject, JsonFields } from './json-fields.ts';
import { printResume } from './print-resume.ts';
import { passedOver, type SectionSpec, sectionSpecs } from './sections.data.ts';
import { cleanText, type StatedBasics, type StatedEntry, type StatedResume } from './stated-resume.ts';

const sectionNames = new Set(sectionSpecs.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
/** Entries of one list; the longest academic lists of publications have about 500. */
const mostEntries = 3_000;

/**
 * A JSON Resume of any 0.x or 1.x version, Vitae's own export among them. What the schema does not know is kept as
 * further lines; what is of the wrong kind is refused with its path.
 */
export function openJsonResume(text: string): FlowDocument {
  if (text.length > limits.letters * 2) throw tooDeep();
  const root = parseJson(text);
  // Some tools wrap the résumé: { "resume": { … } }.
  const inner = isObject(root) && isObject(root['resume']) ? root['resume'] : root;
  if (!isObject(inner) || !(isObject(inner['basics']) || Object.keys(inner).some((key) => sectionNames.has(key)))) {
    throw new AppError(
      'FILE_TYPE_UNSUPPORTED',
      'This JSON file is no JSON Resume: it has neither "basics" nor a list such as "work" or "education" at its top.',
    );
  }
  return printResume(statedIn(inner), 'application/json', 'JSON Resume');
}

function statedIn(root: Readonly<Record<string, unknown>>): StatedResume {
  const fields = new JsonFields(root, '');
  const basics = basicsIn(fields.object('basics'));
  const sections: Record<string, readonly StatedEntry[]> = {};
  const unplaced: string[] = [];
  for (const spec of sectionSpecs) sections[spec.name] = entriesIn(fields, spec, unplaced);
  const other = fields.objects('other').flatMap((one) => {
    const heading = one.text('heading');
    const lines = one.texts('lines');
    return lines.length === 0 ? [] : [{ ...(heading !== undefined && { heading }), lines }];
  });
  const left = [...basics.left, ...unplaced, ...fields.left(passedOver)];
  return {
    basics: basics.basics,
    sections,
    other: left.length === 0 ? other : [...other, { heading: 'Other', lines: left }],
  };
}

const locationKeys = ['address', 'postalCode', 'city', 'region', 'countryCode'] as const;
const profileKeys = ['network', 'username', 'url'] as const;

function basicsIn(fields: JsonFields): { readonly basics: StatedBasics; readonly left: readonly string[] } {
  const name = fields.text('name') ?? nameOfParts(fields);
  const label = fields.text('label', 'title', 'headline');
  const summary = fields.text('summary');
  const url = fields.text('url', 'website');
  const place = fields.object('location');
  const email = fields.text('email');
  const phone = fields.text('phone');
  const phones = fields.objects('phones').flatMap((one) => one.text('printed') ?? []);
  const profiles = fields
    .objects('profiles')
    .map((profile) => picked(profile, profileKeys))
    .filter((profile) => Object.keys(profile).length > 0);
  const basics: StatedBasics = {
    ...(name !== undefined && { name }),
    ...(label !== undefined && { label }),
    ...(summary !== undefined && { summary }),
    ...(url !== undefined && { url }),
    emails: unique([email, ...fields.texts('emails')]),
    phones: unique([phone, ...phones]),
    location: picked(place, locationKeys),
    profiles,
  };
  return { basics, left: [...place.left(passedOver), ...fields.left(passedOver)] };
}

/** JSON Resume 0.x of some tools. */
function nameOfParts(fields: JsonFields): string | undefined {
  const parts = [fields.text('firstName', 'first_name'), fields.text('lastName', 'last_name')];
  return cleanText(parts.filter((part) => part !== undefined).join(' ')) || undefined;
}

const unique = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined && value !== '').map(String)),
];

function picked(fields: JsonFields, keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = fields.text(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function entriesIn(root: JsonFields, spec: SectionSpec, unplaced: string[]): readonly StatedEntry[] {
  const found = root.objects(spec.name, ...(spec.aliases ?? []));
  if (found.length > mostEntries) throw tooDeep();
  return found
    .map((fields) => entryIn(fields, spec, unplaced))
    .filter((entry) => Object.values(entry).some((value) => 'printed' in value || value.length > 0));
}

function entryIn(fields: JsonFields, spec: SectionSpec, unplaced: string[]): StatedEntry {
  const entry: Record<string, StatedEntry[string]> = {};
  const alone = fields.alone();
  const [firstField] = spec.head;
  if (alone !== undefined && firstField !== undefined) return { [firstField]: { value: alone, printed: alone } };
  for (const { name, kind, aliases = [] } of spec.fields) {
    if (kind === 'texts') entry[name] = fields.texts(name, ...aliases);
    else if (kind === 'flag') {
      if (fields.flag(name, ...aliases) && !('endDate' in entry)) entry[name] = { value: true, printed: 'Present' };
    } else if (kind === 'date') {
      const date = fields.date(name, ...aliases);
      if (date === null) continue;
      if (date.is === 'present' && name === 'endDate') entry['current'] = { value: true, printed: date.printed };
      else if (date.is === 'date') entry[name] = date.stated;
      else unplaced.push(date.printed);
    } else {
      const text = fields.text(name, ...aliases);
      if (text !== undefined) entry[name] = { value: text, printed: text };
    }
  }
  unplaced.push(...fields.left(passedOver));
  return entry;
}
