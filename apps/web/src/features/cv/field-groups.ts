import type { Resume } from '@vitae/core/resume/resume';
import { formatPartialDate } from '../../shared/format.ts';
import { basicSpecs, entryParts, type FieldRole, type FieldSpec, placeSpecs, tagParts } from './field-specs.data.ts';

/** One value as it is shown, with the JSON pointers of the leaves it is made of; the first is the one to go to. */
export interface Field {
  readonly pointers: readonly [string, ...string[]];
  readonly label: string;
  readonly text: string;
  readonly role: FieldRole;
}

export interface FieldEntry {
  readonly key: string;
  readonly fields: readonly Field[];
}

export interface FieldGroup {
  readonly title: string;
  readonly part: keyof Resume;
  /** `lines`: one entry under the other; `tags`: short words beside each other. */
  readonly shape: 'lines' | 'tags';
  readonly entries: readonly FieldEntry[];
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(values: Values, base: string, specs: readonly FieldSpec[]): Field[] {
  return specs.flatMap(([key, label, role]) => {
    const value = values[key];
    const each = Array.isArray(value)
      ? value.map((item, index) => [item, `${base}/${key}/${index}`] as const)
      : [[value, `${base}/${key}`] as const];
    return each.flatMap(([item, pointer]): Field[] => {
      if (typeof item === 'string') return [{ pointers: [pointer], label, text: item, role }];
      // A phone number: as printed, whatever else is known of it.
      if (isValues(item) && typeof item.printed === 'string') {
        return [{ pointers: [`${pointer}/printed`, `${base}/phone`], label, text: item.printed, role }];
      }
      return [];
    });
  });
}

/** "Mar 2019 to now": a span is one value to the eye, of up to three leaves. */
function datesOf(values: Values, base: string): Field[] {
  const leaf = (key: string): string[] => (values[key] === undefined ? [] : [`${base}/${key}`]);
  const [first, ...rest] = ['startDate', 'endDate', 'date', 'releaseDate', 'current'].flatMap(leaf);
  if (first === undefined) return [];
  const text = (key: string): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? formatPartialDate(value) : undefined;
  };
  const end = text('endDate') ?? (values.current === true ? 'now' : undefined);
  const single = text('date') ?? text('releaseDate');
  const span = [text('startDate'), end].filter(Boolean).join(' to ') || single;
  return span ? [{ pointers: [first, ...rest], label: 'Dates', text: span, role: 'detail' }] : [];
}

function basicsGroup(resume: Resume): FieldGroup[] {
  const basics: Values = resume.basics ?? {};
  const fallback: readonly FieldSpec[] = [
    ...(basics.emails === undefined ? [['email', 'E-mail', 'detail'] as const] : []),
    ...(basics.phones === undefined ? [['phone', 'Phone', 'detail'] as const] : []),
  ];
  const fields = fieldsOf(basics, '/basics', [...basicSpecs.slice(0, 4), ...fallback, ...basicSpecs.slice(4)]);
  const location = isValues(basics.location) ? basics.location : {};
  const profiles = (resume.basics?.profiles ?? []).flatMap((profile, index) =>
    fieldsOf(profile, `/basics/profiles/${index}`, [
      [profile.url ? 'url' : 'username', profile.network ?? 'Profile', 'detail'],
    ]),
  );
  const all = [...fields, ...fieldsOf(location, '/basics/location', placeSpecs), ...profiles];
  return all.length > 0
    ? [{ title: 'Person', part: 'basics', shape: 'lines', entries: [{ key: '/basics', fields: all }] }]
    : [];
}

function tagGroup([part, title, specs]: (typeof tagParts)[number], resume: Resume): FieldGroup[] {
  const entries = (resume[part] ?? []).map((entry, index): FieldEntry => {
    const base = `/${part}/${index}`;
    return { key: base, fields: fieldsOf(entry, base, specs) };
  });
  const filled = entries.filter((entry) => entry.fields.length > 0);
  return filled.length > 0 ? [{ title, part, shape: 'tags', entries: filled }] : [];
}

function otherGroups(resume: Resume): FieldGroup[] {
  return (resume.other ?? []).map((section, index) => ({
    title: section.heading ?? 'Also on the page',
    part: 'other',
    shape: 'lines',
    entries: [{ key: `/other/${index}`, fields: fieldsOf(section, `/other/${index}`, [['lines', 'Line', 'text']]) }],
  }));
}

/** A résumé as the panel shows it; parts that the CV does not have are left out. */
export function fieldGroupsOf(resume: Resume): FieldGroup[] {
  const parts = entryParts.flatMap(([part, title, specs]): FieldGroup[] => {
    const list: unknown = resume[part];
    if (!Array.isArray(list)) return [];
    const entries = list.filter(isValues).map((entry, index): FieldEntry => {
      const base = `/${part}/${index}`;
      const fields = fieldsOf(entry, base, specs);
      const after = fields.findLastIndex((field) => field.role === 'title') + 1;
      return { key: base, fields: [...fields.slice(0, after), ...datesOf(entry, base), ...fields.slice(after)] };
    });
    const filled = entries.filter((entry) => entry.fields.length > 0);
    return filled.length > 0 ? [{ title, part, shape: 'lines', entries: filled }] : [];
  });
  return [
    ...basicsGroup(resume),
    ...parts,
    ...tagParts.flatMap((part) => tagGroup(part, resume)),
    ...otherGroups(resume),
  ];
}
