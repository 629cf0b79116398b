import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readResume } from '../../../src/reading/read-resume.ts';
import { exportJsonResume } from '../../../src/resume/export-json-resume.ts';
import { openFlow, refusal } from '../open.ts';

const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));
const resumeOf = async (file: Uint8Array) => readResume(await openFlow(file)).resume;
const golden = new URL('../../../fixtures/golden/', import.meta.url);

describe('a JSON Resume', () => {
  it('is printed, and each value has its place in the print', async () => {
    const document = await openFlow(
      json({
        basics: { name: 'Jane Doe', email: 'jane@example.org', phone: '+49 30 901820', location: { city: 'Berlin' } },
        work: [{ name: 'Acme', position: 'Nurse', startDate: '2019-03-01', endDate: '', highlights: ['Led a ward'] }],
        skills: ['Triage', { name: 'IT', keywords: ['SAP'] }],
      }),
    );
    const { resume, provenance } = readResume(document);
    expect(resume).toMatchObject({
      basics: {
        name: 'Jane Doe',
        emails: ['jane@example.org'],
        phones: [{ printed: '+49 30 901820', e164: '+4930901820' }],
      },
      work: [{ name: 'Acme', position: 'Nurse', startDate: '2019-03-01', highlights: ['Led a ward'] }],
      skills: [{ name: 'Triage' }, { name: 'IT', keywords: ['SAP'] }],
    });
    expect(resume.work?.[0]?.current).toBeUndefined();
    const { quote, place } = provenance['/work/0/position'] ?? {};
    expect(quote).toBe('Nurse');
    expect(place && 'block' in place && document.blocks[place.block]?.text.slice(place.start, place.end)).toBe('Nurse');
    expect(document.blocks.some(({ kind, text }) => kind === 'heading' && text === 'Work experience')).toBe(true);
  });

  it('may be of an older version, or loose in its kinds', async () => {
    const resume = await resumeOf(
      json({
        basics: { firstName: 'Jane', lastName: 'Doe', website: 'doe.example' },
        work: { company: 'Acme', title: 'Nurse', startDate: 'March 2019', endDate: 'Present', unknown: 'kept' },
        education: [{ institution: 'TU', gpa: 1.3, startDate: 'long ago' }],
        languages: [null, { name: 'German', level: 'C2' }],
      }),
    );
    expect(resume).toMatchObject({
      basics: { name: 'Jane Doe', url: 'doe.example' },
      work: [{ name: 'Acme', position: 'Nurse', startDate: '2019-03', current: true }],
      education: [{ institution: 'TU', score: '1.3' }],
      languages: [{ language: 'German', fluency: 'C2' }],
      other: [{ heading: 'Other', lines: ['unknown: kept', 'long ago'] }],
    });
  });

  it('that Vitae exported comes back as it was', async () => {
    const names = readdirSync(golden)
      .filter((name) => name.endsWith('.truth.json'))
      .slice(0, 40);
    for (const name of names) {
      const { meta: _meta, ...truth } = JSON.parse(readFileSync(new URL(name, golden), 'utf8'));
      const first = await resumeOf(json(truth));
      expect(await resumeOf(json(first))).toEqual(first);
      const exported = exportJsonResume(first);
      expect(exportJsonResume(await resumeOf(json(exported)))).toEqual(exported);
    }
  });

  it.each([
    ['a text for a list of objects', { basics: {}, work: [5] }, '/work/0 must be an object, but it is a number'],
    ['an object in a list of texts', { work: [{ highlights: [{ a: 1 }] }] }, '/work/0/highlights/0 must be a text'],
    ['a list for a text', { basics: { name: ['Jane'] } }, '/basics/name must be a text, but it is a list'],
  ])('with %s is refused with its path', async (_, value, words) => {
    const failure = await refusal(json(value));
    expect(failure).toMatchObject({ code: 'FILE_DAMAGED' });
    expect(failure.message).toContain(words);
  });

  it.each([
    ['broken', strToU8('{\n "basics": { "name": "Jane", }\n}'), 'FILE_DAMAGED', 'line 2'],
    ['cut short', strToU8('{"basics": {"name": "Ja'), 'FILE_DAMAGED', 'broken'],
    ['something else', json({ name: 'x', dependencies: {} }), 'FILE_TYPE_UNSUPPORTED', 'no JSON Resume'],
    ['100,000 deep', strToU8(`{"basics":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 'FILE_EXPANDS_TOO_FAR', ''],
    ['empty', json({ basics: {} }), 'FILE_HAS_NO_TEXT', 'no text'],
  ])('that is %s is refused', async (...[, file, code, words]) => {
    const failure = await refusal(file);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(words);
    expect(failure.message).not.toContain('Jane');
  });

  it('sets no property of objects themselves', async () => {
    const resume = await resumeOf(
      strToU8('{"basics":{"name":"Jane","__proto__":{"label":"x"},"location":{"__proto__":"y"}}}'),
    );
    expect(resume.basics).toEqual({ name: 'Jane' });
    expect(Reflect.get({}, 'label')).toBeUndefined();
  });
});

const csv = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const profile = 'First Name,Last Name,Headline,Geo Location\nJane,Doe,"Nurse, ""A"" ward","Berlin, Germany"\n';

describe('a data export of LinkedIn', () => {
  it('is the profile; what goes on has no end', async () => {
    const resume = await resumeOf(
      csv({
        'Basic/Profile.csv': profile,
        'Basic/Positions.csv':
          'Company Name,Title,Description,Location,Started On,Finished On\nAcme,Nurse,"Cares.\n• Led a ward\n• Taught",Berlin,Mar 2019,\nBeta,Aide,,,2015,Feb 2019\n',
        'Basic/Skills.csv': 'Name\nTriage\nSAP\n',
        'Basic/Connections.csv': 'Notes:\n"x"\n\nFirst Name,Last Name\nSomebody,Else\n',
      }),
    );
    expect(resume).toMatchObject({
      basics: { name: 'Jane Doe', label: 'Nurse, "A" ward', location: { city: 'Berlin' } },
      work: [
        { name: 'Acme', startDate: '2019-03', current: true, summary: 'Cares.', highlights: ['Led a ward', 'Taught'] },
        { name: 'Beta', startDate: '2015', endDate: '2019-02' },
      ],
      skills: [{ name: 'Triage' }, { name: 'SAP' }],
    });
    expect(JSON.stringify(resume)).not.toContain('Somebody');
  });

  it.each([
    ['another archive', csv({ 'cv.pdf': '%PDF-' }), 'FILE_TYPE_UNSUPPORTED'],
    [
      'a million rows',
      csv({ 'Profile.csv': profile, 'Skills.csv': `Name\n${'a\n'.repeat(1_000_000)}` }),
      'FILE_EXPANDS_TOO_FAR',
    ],
    ['endless columns', csv({ 'Profile.csv': `First Name\n${','.repeat(1_000_000)}` }), 'FILE_EXPANDS_TOO_FAR'],
    ['a bomb', csv({ 'Profile.csv': `First Name\n${'a'.repeat(30_000_000)}` }), 'FILE_EXPANDS_TOO_FAR'],
  ])('that is %s is refused', async (_, file, code) => {
    expect(await refusal(file)).toMatchObject({ code });
  });
});

describe('a Europass file', () => {
  const passport = (body: string, before = ''): Uint8Array =>
    strToU8(
      `<?xml version="1.0"?>${before}<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><PersonName><FirstName>Jane</FirstName><Surname>Doe</Surname></PersonName><Demographics><Birthdate year="1990"/></Demographics></Identification>${body}</LearnerInfo></SkillsPassport>`,
    );

  it('is the CV in it, without what is nobody’s business', async () => {
    const document = await openFlow(
      passport(
        '<WorkExperienceList><WorkExperience><Period><From year="2019" month="--03"/><Current>true</Current></Period><Position><Label>Nurse</Label></Position><Activities>&lt;p&gt;Cares.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Led &amp;amp; taught&lt;/li&gt;&lt;/ul&gt;</Activities><Employer><Name>Acme</Name></Employer></WorkExperience></WorkExperienceList>',
      ),
    );
    expect(readResume(document).resume).toEqual({
      basics: { name: 'Jane Doe' },
      work: [
        {
          name: 'Acme',
          position: 'Nurse',
          startDate: '2019-03',
          current: true,
          summary: 'Cares.',
          highlights: ['Led & taught'],
        },
      ],
    });
    expect(JSON.stringify(document)).not.toContain('1990');
  });

  it.each([
    ['entities', passport('&j;', '<!DOCTYPE x [<!ENTITY i "aaaaaaaaaa"><!ENTITY j "&i;&i;&i;&i;">]>'), 'FILE_DAMAGED'],
    ['external entities', passport('&j;', '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/hostname">]>'), 'FILE_DAMAGED'],
    ['elements within elements', strToU8(`<SkillsPassport>${'<a>'.repeat(500_000)}`), 'FILE_EXPANDS_TOO_FAR'],
    ['some other XML', strToU8('<?xml version="1.0"?><rss><channel/></rss>'), 'FILE_TYPE_UNSUPPORTED'],
  ])('of %s is refused', async (_, file, code) => {
    expect(await refusal(file)).toMatchObject({ code });
  });
});
