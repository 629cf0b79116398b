import { describe, expect, it } from 'vitest';
import { readPosting } from './read-posting.ts';
import type { Requirement } from './requirement.ts';

const find = (requirements: readonly Requirement[], words: string) => {
  const found = requirements.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`nothing asks for “${words}”: ${requirements.map(({ text }) => text).join(' | ')}`);
  return found;
};

describe('a posting', () => {
  const text = `Senior Backend Engineer (m/f/d)
Northwind GmbH, Berlin

Northwind has been building logistics software since 1998. We are a team of 80.

What you will do
- Build services in Python and PostgreSQL
- Mentor two junior colleagues

What you must bring
- At least 5 years of experience in backend development
- Degree in computer science or a comparable qualification
- Fluent English
- Docker and Kubernetes
- Valid work permit and driver's licence

It would be lovely if you also had
- Kafka or RabbitMQ
- German, at least B1

What we offer
- 30 days of holiday, Python meetups and a dog-friendly office

Northwind is an equal opportunity employer.`;
  const posting = readPosting(text);

  it('has its title, without the marks for gender', () => expect(posting.title).toBe('Senior Backend Engineer'));

  it('tells must from nice by heading, even where the words say "at least"', () => {
    expect(find(posting.requirements, 'Docker').kind).toBe('must');
    expect(find(posting.requirements, 'Kafka').kind).toBe('nice');
    expect(find(posting.requirements, 'German').kind).toBe('nice');
  });

  it('knows what each line asks for', () => {
    expect(find(posting.requirements, '5 years')).toMatchObject({ topic: 'experience', minimumYears: 5 });
    expect(find(posting.requirements, 'Degree')).toMatchObject({ topic: 'education', kind: 'must' });
    expect(find(posting.requirements, 'English').topic).toBe('language');
    expect(find(posting.requirements, 'Docker')).toMatchObject({
      skills: ['Docker', 'Kubernetes'],
      skillsNeeded: 'all',
    });
    expect(find(posting.requirements, 'Kafka')).toMatchObject({ skillsNeeded: 'any' });
    expect(find(posting.requirements, "driver's licence").topic).toBe('certificate');
    expect(find(posting.requirements, 'Mentor').topic).toBe('duty');
  });

  it('asks for nothing that is offered or told', () => {
    const all = posting.requirements.map((requirement) => requirement.text).join('\n');
    for (const words of ['holiday', 'dog', 'equal', 'since 1998', 'team of 80', 'Berlin'])
      expect(all).not.toContain(words);
  });

  it('gives every requirement its place in the text', () => {
    for (const { text: words, source } of posting.requirements.filter(({ id }) => id !== 'words')) {
      if (!source) throw new Error('every requirement comes from the text');
      expect(text.slice(source.start, source.end)).toBe(words);
    }
  });

  it('gives each an id of its own and a weight', () => {
    expect(new Set(posting.requirements.map(({ id }) => id)).size).toBe(posting.requirements.length);
    for (const { weight, kind } of posting.requirements) expect(weight > 0).toBe(kind !== 'gate');
  });
});

describe('one line', () => {
  it.each([
    ['Senior Python developer with Django and AWS, 5 years', 'Senior Python developer', ['Python', 'Django', 'AWS']],
    ['Looking for a data analyst who knows SQL and Tableau', 'data analyst', ['SQL', 'Tableau']],
    ['React + TypeScript frontend developer', undefined, ['React', 'TypeScript']],
  ])('“%s”', (text, title, skills) => {
    const posting = readPosting(text);
    if (title !== undefined) expect(posting.title).toBe(title);
    const asked = posting.requirements.flatMap((requirement) => requirement.skills ?? []);
    for (const skill of skills) expect(asked).toContain(skill);
  });

  it('keeps the years', () => {
    const { requirements } = readPosting('Senior Python developer with Django and AWS, 5 years');
    expect(requirements.find(({ topic }) => topic === 'experience')?.minimumYears).toBe(5);
  });
});

describe('a title', () => {
  it.each([
    ['Graphic Designer (m/w/d)\nAufgaben', 'Graphic Designer'],
    ['Chargé(e) de recrutement H/F - CDI - Nantes\nMissions principales : entretiens', 'Chargé(e) de recrutement'],
    ['【職種】Webエンジニア\n【仕事内容】\n・開発', 'Webエンジニア'],
    ['Job Title: Data Entry Operator\nLocation: Mumbai', 'Data Entry Operator'],
    ['We are hiring a Forklift Driver for nights.', 'Forklift Driver'],
  ])('of %j', (text, title) => expect(readPosting(text).title).toBe(title));
});

describe('clauses and sentences', () => {
  it('of one line become requirements of their own, and share its weight', () => {
    const { requirements } = readPosting(
      'HR Generalist\n\nMust have: 3 years as an HR generalist, sound knowledge of employment law, recruitment from advert to offer, experience handling grievances.',
    );
    expect(find(requirements, 'advert to offer').weight).toBeLessThan(2);
    expect(find(requirements, '3 years').minimumYears).toBe(3);
    expect(find(requirements, 'grievances').text).toBe('experience handling grievances');
  });

  it('soften only themselves', () => {
    const { requirements } = readPosting(
      'Pharmacist\n\nRequirements\nGPhC registered. Independent prescriber desirable.',
    );
    expect(find(requirements, 'GPhC')).toMatchObject({ kind: 'gate', topic: 'certificate' });
    expect(find(requirements, 'prescriber').kind).toBe('nice');
  });

  it('keep "ideally" in the middle of a must', () => {
    const { requirements } = readPosting('Marketer\n\nRequirements\n- 4+ years of marketing, ideally for e-commerce');
    expect(find(requirements, '4+ years').kind).toBe('must');
  });

  it('of a degree with several subjects stay together', () => {
    const { requirements } = readPosting(
      'Accountant\n\nRequirements\n- A degree in accounting, finance or business administration, or an equivalent professional qualification',
    );
    expect(requirements.filter(({ topic }) => topic === 'education')).toHaveLength(1);
  });
});

describe('languages', () => {
  it.each([
    [
      'de',
      'Buchhalter (m/w/d)\n\nIhre Aufgaben\n- Monatsabschlüsse und Mahnwesen\n\nIhr Profil\n- mindestens 3 Jahre Berufserfahrung\n- SQL wünschenswert',
      'Buchhalter',
      3,
    ],
    [
      'fr',
      'Comptable\n\nVos missions\n- Établir les bilans de la société\n\nProfil recherché\n- 3 ans d’expérience dans la comptabilité\n- SQL serait un plus',
      'Comptable',
      3,
    ],
    [
      'es',
      'Contable\n\nFunciones\n- Preparar los cierres de la empresa\n\nRequisitos\n- Al menos 3 años de experiencia en la contabilidad\n- SQL deseable',
      'Contable',
      3,
    ],
    [
      'pt',
      'Contador\n\nResponsabilidades\n- Preparar o fechamento da empresa\n\nRequisitos\n- Mínimo de 3 anos de experiência na área\n- SQL desejável',
      'Contador',
      3,
    ],
    [
      'it',
      'Contabile\n\nAttività\n- Preparare le chiusure della società\n\nRequisiti\n- Almeno 3 anni di esperienza nella contabilità\n- SQL gradito',
      'Contabile',
      3,
    ],
    [
      'nl',
      'Boekhouder\n\nTaken\n- De maandafsluiting van het bedrijf\n\nEisen\n- Minimaal 3 jaar ervaring met de boekhouding\n- SQL is een pré',
      'Boekhouder',
      3,
    ],
    [
      'pl',
      'Księgowy\n\nObowiązki\n- Zamknięcie miesiąca w spółce\n\nWymagania\n- Minimum 3 lata doświadczenia w księgowości\n- SQL mile widziane',
      'Księgowy',
      3,
    ],
    [
      'ru',
      'Бухгалтер\n\nОбязанности\n- Закрытие месяца и отчётность\n\nТребования\n- Опыт работы от 3 лет\n- SQL будет плюсом',
      'Бухгалтер',
      3,
    ],
    ['zh', '会计\n\n岗位职责\n- 负责月度结账\n\n任职要求\n- 3年以上会计经验\n- 熟悉SQL者优先', '会计', 3],
    ['ja', '経理\n\n仕事内容\n- 月次決算の作成\n\n応募資格\n- 経理の経験3年以上\n- SQLの知識があれば歓迎', '経理', 3],
  ] as const)('%s: title, years and what is only welcome', (...row) => {
    const [language, text, title, years] = row;
    const posting = readPosting(text);
    expect(posting.language).toBe(language);
    expect(posting.title).toBe(title);
    expect(posting.requirements.find(({ topic }) => topic === 'experience')?.minimumYears).toBe(years);
    expect(find(posting.requirements, 'SQL').kind).toBe('nice');
  });
});

describe('a text that asks for nothing', () => {
  it.each(['', '   \n\n', '🎉', '12345', '---'])('%j gives no requirements', (text) => {
    expect(readPosting(text).requirements).toEqual([]);
  });
});
