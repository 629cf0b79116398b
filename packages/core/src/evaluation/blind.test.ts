import { describe, expect, it } from 'vitest';
import { readPosting } from '../posting/read-posting.ts';
import { judge } from './testing/judge.ts';

const posting = readPosting(
  'Registered Nurse – Intensive Care\n\nRequirements\n- 3 years of critical care\n- Fluent English\n- Bachelor of Nursing\n- Experience with ventilators',
);

interface Person {
  readonly name: string;
  readonly address: string;
  readonly mail: string;
  readonly facts: readonly [born: string, nationality: string, marital: string, sex: string];
}

const cvOf = ({ name, address, mail, facts }: Person) => `${name}
${address}
${mail}
${facts.join('\n')}

Experience
Staff nurse, Intensive Care Unit, Northgate Hospital
March 2019 – present
- Care for ventilated patients and vasoactive infusions
- Taught ventilator basics to new colleagues

Education
Bachelor of Nursing, 2018

Languages
English (C1)`;

const people: readonly Person[] = [
  {
    name: 'Emily Walsh',
    address: '12 Baker Street, London',
    mail: 'emily.walsh@example.com',
    facts: ['Date of birth: 12.03.1990', 'Nationality: British', 'Marital status: single', 'Gender: female'],
  },
  {
    name: 'Mohammed Al-Rashid',
    address: 'Hauptstraße 4, 10115 Berlin',
    mail: 'm.alrashid@example.org',
    facts: ['Date of birth: 01.11.1964', 'Nationality: Syrian', 'Marital status: married', 'Gender: male'],
  },
  {
    name: 'Nguyen Thi Lan',
    address: '5 rue des Lilas, 69003 Lyon',
    mail: 'lan.nguyen@example.net',
    facts: ['Born: 1999', 'Citizenship: Vietnamese', 'Marital status: divorced, two children', 'Sex: F'],
  },
  {
    name: 'Olivia Cook',
    address: '77 Mill Lane, Leeds',
    mail: 'olivia@example.com',
    facts: ['Age: 51', 'Nationality: Irish', 'Marital status: widowed', 'Pronouns: they/them'],
  },
];

describe('who somebody is', () => {
  it('moves nothing: the same bytes for every person', () => {
    const [first, ...others] = people.map((person) => JSON.stringify(judge(cvOf(person), posting.requirements)));
    expect(JSON.parse(first ?? '{}').score).toBeGreaterThan(50);
    for (const other of others) expect(other).toBe(first);
  });

  it('is never quoted', () => {
    for (const person of people) {
      const quotes = judge(cvOf(person), posting.requirements).verdicts.flatMap((verdict) => verdict.evidence);
      const text = quotes.map(({ quote }) => quote).join('\n');
      for (const secret of [person.name, person.address, person.mail, ...person.facts])
        expect(text).not.toContain(secret);
    }
  });

  it('stays hidden when the name is a trade, and does not earn the trade', () => {
    const cv =
      'Olivia Cook\nolivia@example.com\n\nExperience\nBookkeeper, Fern & Co\n2019 – 2024\n- Ledger and payroll\n\nOlivia Cook, page 2';
    const asked = readPosting('Cook').requirements;
    expect(judge(cv, asked).score).toBe(0);
  });

  it('does not hide the work when a reader takes it for a name or a place', () => {
    const cv = 'Solicitor (admitted 2021) in the technology group of a law firm. Negotiates contracts.';
    expect(judge(cv, readPosting('Lawyer').requirements).score).toBeGreaterThan(50);
  });
});
