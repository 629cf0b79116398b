import { describe, expect, it } from 'vitest';
import { readPosting } from './read-posting.ts';
import type { Posting } from './requirement.ts';

/** Requirements as "kind topic text", without the title and the row of words. */
const asked = ({ requirements }: Posting) =>
  requirements
    .filter(({ id }) => id !== 'title' && id !== 'words')
    .map(({ kind, topic, text }) => `${kind} ${topic} ${text}`);
const unused = ({ unused = [] }: Posting) => unused.map(({ reason, text }) => `${reason}: ${text}`);

const nurse =
  "Job Description: Registered Nurse - ICU Location: Dallas, TX Job Type: Full-time Pay: $38.00 - $52.00 per hour We are looking for a compassionate Registered Nurse to join St. Mary's Hospital. Responsibilities Administer medications and IV therapy per physician orders Monitor ventilators and arterial lines Qualifications Current unrestricted Texas RN license or compact license required BLS and ACLS certification required at time of hire; CCRN preferred Minimum 2 years of acute care experience Ability to lift up to 50 lbs Benefits Paid time off and tuition reimbursement St. Mary's Hospital is an Equal Opportunity Employer.";

describe('a dump without line breaks', () => {
  const posting = readPosting(nurse);

  it('is taken apart into its lines, with gates apart', () => {
    expect(posting.title).toBe('Registered Nurse');
    expect(asked(posting)).toEqual([
      'must duty Administer medications and IV therapy per physician orders',
      'must duty Monitor ventilators and arterial lines',
      'gate certificate Current unrestricted Texas RN license or compact license required',
      'must certificate BLS and ACLS certification required at time of hire',
      'nice certificate CCRN preferred',
      'must experience Minimum 2 years of acute care experience',
      'gate other Ability to lift up to 50 lbs',
    ]);
  });

  it('tells the facts of the job apart', () => {
    const facts = Object.fromEntries((posting.facts ?? []).map(({ kind, text }) => [kind, text]));
    expect(facts).toMatchObject({ location: 'Dallas, TX', employment: 'Full-time', pay: '$38.00 - $52.00 per hour' });
  });

  it('lets a section end where the job begins', () => {
    const posting = readPosting(
      'About Us Halden Group is more than a workplace. Our people are at the heart of everything we do. We hire for character and train for skill, and have been named a best place to work. Freight dispatcher. Plan loads for 40 trucks. 2 years of dispatch experience required.',
    );
    expect(asked(posting)).toEqual([
      'must other Plan loads for 40 trucks',
      'must experience 2 years of dispatch experience required',
    ]);
  });

  it('is read even where every mark is gone', () => {
    const words =
      'senior accountant responsibilities prepare monthly closing and vat returns for three companies requirements minimum 5 years of experience in accounting bachelor degree in finance experience with sap knowledge of ifrs benefits health insurance and paid time off all qualified applicants without regard to race or religion';
    const posting = readPosting(words);
    expect(posting.requirements.find(({ topic }) => topic === 'experience')?.minimumYears).toBe(5);
    expect(posting.requirements.flatMap(({ skills = [] }) => skills)).toEqual(expect.arrayContaining(['VAT', 'IFRS']));
    expect(unused(posting).join('\n')).toMatch(/equality: .*race/);
  });
});

describe('every sentence', () => {
  it.each([
    nurse,
    "Restaurant Manager\n\nWelcome\n\nSt. Mary's Hospital runs three canteens in Dublin.\n\nRequirements\n- speaks German and can lead a team\n- CE licence\n- Holds a valid CE licence and driver card",
    'We need a nurse. Must have BLS. Candidates speak French. Call 555-0142.',
  ])('stands in a requirement or among the unused: %#', (text) => {
    const { requirements, unused: left = [] } = readPosting(text);
    const covered = [...requirements.flatMap(({ source }) => source ?? []), ...left.map(({ source }) => source)];
    for (const { text: words, source } of left) expect(text.slice(source.start, source.end)).toBe(words);
    for (const word of text.matchAll(/(?:BLS|French|canteens|lead a team|555-0142|driver card|tuition|lift)/g))
      expect(
        covered.some(({ start, end }) => start <= word.index && end > word.index),
        word[0],
      ).toBe(true);
  });

  it.each([
    ["St. Mary's Hospital runs three canteens.", "company: St. Mary's Hospital runs three canteens"],
    ['Apply today at jobs@example.org.', 'application: Apply today at jobs@example.org'],
    ['We offer 30 days of leave.', 'offer: We offer 30 days of leave'],
    ['No experience necessary.', 'conditions: No experience necessary'],
  ])('%j says why it is not used', (sentence, expected) => {
    expect(
      unused(
        readPosting(
          `Cook\n\nRequirements\n- Knife skills\n\n${sentence}\nWe cook for 900 people a day, every day of the year.`,
        ),
      ),
    ).toContain(expected);
  });
});

describe('a demand', () => {
  it.each([
    ['Must have BLS', ['must certificate Must have BLS']],
    ['speaks German and can lead a team', ['must language speaks German', 'must skill can lead a team']],
    [
      "Bachelor's degree and 5 years of audit",
      ["must education Bachelor's degree", 'must experience 5 years of audit'],
    ],
    [
      'MS or PhD in Biology, Statistics or a related field preferred',
      ['nice education MS or PhD in Biology, Statistics or a related field preferred'],
    ],
    ['Experience with Sage 300 or Viewpoint preferred', ['nice skill Experience with Sage 300 or Viewpoint preferred']],
    ['Dutch or English', ['must language Dutch or English']],
    [
      'CE licence\n- Holds a valid CE licence and driver card',
      ['gate certificate Holds a valid CE licence and driver card'],
    ],
    [
      'Grado en Enfermería, mínimo 2 años de experiencia, inglés B2, carnet de conducir B',
      [
        'must education Grado en Enfermería',
        'must experience mínimo 2 años de experiencia',
        'must language inglés B2',
        'gate certificate carnet de conducir B',
      ],
    ],
    [
      'No more than 2 moving violations in the last 3 years',
      ['must other No more than 2 moving violations in the last 3 years'],
    ],
  ])('%j', (line, expected) => {
    expect(asked(readPosting(`Baker\n\nRequirements\n- ${line}\n`))).toEqual(expected);
  });
});

describe('a gate', () => {
  it.each([
    'Right to work in the UK',
    'Active TS/SCI clearance',
    'Admission to the Illinois Bar',
    'Licensed Social Worker (LSW)',
    'NMC registration',
    'Führerschein Klasse B',
    'Anerkennung der Berufsurkunde in Deutschland',
    'Permis B',
    'Colegiación vigente',
    'BIG-registratie',
    'Prawo jazdy kat. B',
    'Права категории С',
    'B-körkort',
    '看護師免許',
    '护士执业资格证',
    'רישיון נהיגה',
    'Must be at least 21 years of age',
  ])('%s gives no points', (line) => {
    const [gate] = readPosting(`Worker\n\nRequirements\n- ${line}\n- Teamwork`).requirements.filter(
      ({ id }) => id !== 'title',
    );
    expect(gate).toMatchObject({ kind: 'gate', weight: 0, text: line });
  });

  it.each(['PMP is a plus', 'Driving licence desirable', 'Forklift certificate', 'Software license management'])(
    '%s is none',
    (line) => {
      const { requirements } = readPosting(`Worker\n\nRequirements\n- ${line}`);
      expect(requirements.map(({ kind }) => kind)).not.toContain('gate');
    },
  );

  it('stands even among the nice-to-haves, and its words are no words of the trade', () => {
    const posting = readPosting(
      'Game Developer. Requirements: 5+ years of C++ and Unreal Engine. Nice to have: shader programming, Perforce, netcode, physics, particle effects, level streaming. Must be eligible to work in the UK.',
    );
    expect(asked(posting)).toContain('gate certificate Must be eligible to work in the UK');
    expect(posting.requirements.find(({ id }) => id === 'words')?.text ?? '').not.toContain('eligible');
  });
});

describe('a title', () => {
  it.each([
    ['Senior Game Developer. Requirements: C++', 'Senior Game Developer'],
    [
      'CDL-A Truck Driver - Regional, home weekends Blue Mesa Freight is hiring drivers in Denver. Haul dry van freight.',
      'CDL-A Truck Driver',
    ],
    [
      'Department of Family Services seeks a Child Protection Social Worker. Requirements: MSW',
      'Child Protection Social Worker',
    ],
    ['招聘：高级Java开发工程师\n任职要求：\n1、熟悉Spring', '高级Java开发工程师'],
    ['[채용] 백엔드 개발자\n자격요건\n- Java', '백엔드 개발자'],
    ['مطلوب محاسب أول للعمل في شركة مقاولات\nالشروط:\n- خبرة 5 سنوات', 'محاسب أول'],
    ['LKW-Fahrer CE (m/w/d) Nahverkehr\nDein Profil: ADR-Schein', 'LKW-Fahrer CE'],
  ])('of %j', (text, title) => expect(readPosting(text).title).toBe(title));
});

it('reads Nordic headings and demands', () => {
  const posting = readPosting(
    'Sjuksköterska\nOm oss\nVi tar emot 40 000 patienter per år.\nKvalifikationer\nDu har minst två års erfarenhet av akutsjukvård. B-körkort är ett krav. Specialistutbildning är meriterande.\nVi erbjuder\nFriskvårdsbidrag',
  );
  expect(posting.language).toBe('sv');
  expect(asked(posting)).toEqual([
    'must experience Du har minst två års erfarenhet av akutsjukvård',
    'gate certificate B-körkort är ett krav',
    expect.stringMatching(/^nice .*meriterande$/),
  ]);
});
