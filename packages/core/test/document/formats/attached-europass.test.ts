import { expect, it } from 'vitest';
import { readResume } from '../../../src/reading/read-resume.ts';
import { buildPdf } from '../build-pdf.ts';
import { open } from '../open.ts';

const lines = (...texts: readonly string[]): string =>
  texts
    .map(
      (text, i) =>
        `BT /${/^[A-Z ]+$/.test(text) ? 'F2' : 'F1'} ${i === 0 ? 20 : 11} Tf 60 ${740 - 24 * i} Td (${text}) Tj ET`,
    )
    .join('\n');
const xml = (employer: string): string =>
  `<SkillsPassport><LearnerInfo><WorkExperienceList><WorkExperience><Position><Label>Zirkel Orbit</Label></Position><Employer><Name>${employer}</Name></Employer></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>`;

/** A page whose words tell nobody which is the title and which the employer, with data attached. */
function europass(attachment: string, name = 'attachment.xml') {
  return buildPdf({
    pages: [
      {
        content: lines(
          'Jane Doe',
          'jane@example.org',
          'WORK EXPERIENCE',
          'Mondial Quark',
          'Zirkel Orbit',
          '03/2019 - 05/2021',
        ),
      },
    ],
    catalog: `/Names << /EmbeddedFiles << /Names [(${name}) 100 0 R] >> >>`,
    objects: [
      `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F 101 0 R >> >>`,
      `<< /Type /EmbeddedFile /Length ${attachment.length} >>\nstream\n${attachment}\nendstream`,
    ],
  });
}
const workOf = async (bytes: Uint8Array) => readResume(await open(bytes));

it('the XML in a Europass PDF tells which printed words are which', async () => {
  const { resume, provenance } = await workOf(europass(xml('Mondial Quark')));
  expect(resume.work).toMatchObject([{ position: 'Zirkel Orbit', name: 'Mondial Quark', startDate: '2019-03' }]);
  expect(provenance['/work/0/name']).toMatchObject({
    quote: 'Mondial Quark',
    place: { page: 1 },
    rule: 'attached-europass',
  });
});

it('what it says and no page prints counts for nothing', async () => {
  const { resume, provenance } = await workOf(europass(xml('Invisible College')));
  expect(JSON.stringify(resume)).not.toContain('Invisible');
  expect(Object.values(provenance).filter(({ rule }) => rule === 'attached-europass')).toEqual([]);
});

it.each([
  ['broken', '<SkillsPassport><LearnerInfo>'],
  ['an entity bomb', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${xml('&a;')}`],
  ['something else', '<invoice/>'],
])('an attachment that is %s changes nothing', async (_, attachment) => {
  const without = await workOf(europass('', 'other.txt'));
  expect(await workOf(europass(attachment))).toEqual(without);
});
