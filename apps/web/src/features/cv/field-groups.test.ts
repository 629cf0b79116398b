import type { Resume } from '@vitae/core/resume/resume';
import { describe, expect, it } from 'vitest';
import { fieldGroupsOf } from './field-groups.ts';

const resume: Resume = {
  basics: {
    name: 'Ines Faro',
    email: 'ines@example.org',
    emails: ['ines@example.org', 'faro@example.org'],
    phones: [{ printed: '+351 900 000 000', e164: '+351900000000' }],
    location: { city: 'Porto' },
  },
  work: [
    {
      position: 'Nurse',
      name: 'Hospital do Mar',
      startDate: '2019-04',
      current: true,
      highlights: ['Ran the night ward'],
    },
    { name: 'Clinic', startDate: '2015', endDate: '2019-03-31' },
  ],
  skills: [{ name: 'Care', keywords: ['Triage', 'Wound care'] }],
  other: [{ heading: 'Driving licence', lines: ['B'] }],
};

const flat = () =>
  fieldGroupsOf(resume).flatMap((group) =>
    group.entries.flatMap((entry) => entry.fields.map((field) => [group.title, field.text, field.pointers[0]])),
  );

describe('fieldGroupsOf', () => {
  it('points every value at its leaf', () => {
    expect(flat()).toEqual([
      ['Person', 'Ines Faro', '/basics/name'],
      ['Person', 'ines@example.org', '/basics/emails/0'],
      ['Person', 'faro@example.org', '/basics/emails/1'],
      ['Person', '+351 900 000 000', '/basics/phones/0/printed'],
      ['Person', 'Porto', '/basics/location/city'],
      ['Work', 'Nurse', '/work/0/position'],
      ['Work', 'Apr 2019 to now', '/work/0/startDate'],
      ['Work', 'Hospital do Mar', '/work/0/name'],
      ['Work', 'Ran the night ward', '/work/0/highlights/0'],
      ['Work', '2015 to 31 Mar 2019', '/work/1/startDate'],
      ['Work', 'Clinic', '/work/1/name'],
      ['Skills', 'Care', '/skills/0/name'],
      ['Skills', 'Triage', '/skills/0/keywords/0'],
      ['Skills', 'Wound care', '/skills/0/keywords/1'],
      ['Driving licence', 'B', '/other/0/lines/0'],
    ]);
  });

  it('shows the only e-mail address when there is no list of them', () => {
    const [person] = fieldGroupsOf({ basics: { email: 'a@example.org' } });
    expect(person?.entries[0]?.fields.map((field) => field.text)).toEqual(['a@example.org']);
  });

  it('has nothing to show for an empty résumé', () => {
    expect(fieldGroupsOf({})).toEqual([]);
  });
});
