import { describe, expect, test } from 'vitest';
import type { Resume } from '../../packages/core/src/resume/resume.ts';
import { scoreFile } from './score-file.ts';

const truth: Resume = {
  basics: {
    name: 'Ada Byron',
    email: 'ada@example.org',
    emails: ['ada@example.org'],
    phones: [{ printed: '07700 900142' }],
  },
  work: [
    { name: 'Mill Ltd', position: 'Analyst', startDate: '2020-03', current: true, highlights: ['Wrote the tables'] },
    { name: 'Mill Ltd', position: 'Clerk', startDate: '2018', endDate: '2020-02' },
  ],
  education: [{ institution: 'Harrow College', studyType: 'BSc', area: 'Physics', startDate: '2014', endDate: '2017' }],
  skills: [{ name: 'Tools', keywords: ['Excel', 'SQL'] }],
  languages: [{ language: 'English', fluency: 'native' }],
};

describe('scoreFile', () => {
  test('the truth itself is all right and nothing differs', () => {
    const { counts, differences } = scoreFile(truth, truth);
    expect(differences).toEqual([]);
    expect(Object.values(counts).every(({ wrong, missed }) => wrong === 0 && missed === 0)).toBe(true);
    expect(counts.work).toEqual({ right: 2, wrong: 0, missed: 0 });
  });

  test('nothing read: everything is missed, nothing is wrong', () => {
    const { counts } = scoreFile(truth, {});
    expect(counts.work).toEqual({ right: 0, wrong: 0, missed: 2 });
    expect(counts.skills).toEqual({ right: 0, wrong: 0, missed: 2 });
    expect(Object.values(counts).every(({ right, wrong }) => right === 0 && wrong === 0)).toBe(true);
  });

  test('one wrong date spoils the entry but not its other parts', () => {
    const found: Resume = { ...truth, work: [{ ...truth.work?.[0], startDate: '2020-04' }, { ...truth.work?.[1] }] };
    const { counts, judged } = scoreFile(truth, found);
    expect(counts.work).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(counts['work start']).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(counts['work employer']).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(judged.get('/work/0/startDate')).toBe(false);
    expect(judged.get('/work/0/position')).toBe(true);
  });

  test('a date more exact than printed is wrong', () => {
    const found: Resume = { ...truth, work: [{ ...truth.work?.[0] }, { ...truth.work?.[1], startDate: '2018-01' }] };
    expect(scoreFile(truth, found).counts['work start']).toEqual({ right: 1, wrong: 1, missed: 1 });
  });

  test('entries in another order are paired by likeness', () => {
    const found: Resume = { ...truth, work: (truth.work ?? []).toReversed() };
    expect(scoreFile(truth, found).counts.work).toEqual({ right: 2, wrong: 0, missed: 0 });
  });

  test('an entry from nowhere is wrong, with each of its parts', () => {
    const found: Resume = { ...truth, work: [...(truth.work ?? []), { name: 'Nowhere Inc', position: 'Wizard' }] };
    const { counts, differences } = scoreFile(truth, found);
    expect(counts.work).toEqual({ right: 2, wrong: 1, missed: 0 });
    expect(counts['work title']).toEqual({ right: 2, wrong: 1, missed: 0 });
    expect(differences).toEqual([{ field: 'work', found: 'Nowhere Inc | Wizard | – | –' }]);
  });

  test('skills are one flat set, whatever their groups', () => {
    const found: Resume = { ...truth, skills: [{ keywords: ['SQL'] }, { name: 'Excel' }, { keywords: ['Magic'] }] };
    expect(scoreFile(truth, found).counts.skills).toEqual({ right: 2, wrong: 1, missed: 0 });
  });

  test('the same language with another level is a language but not a level', () => {
    const found: Resume = { ...truth, languages: [{ language: 'English', fluency: 'B1' }] };
    const { counts } = scoreFile(truth, found);
    expect(counts.languages).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(counts['language levels']).toEqual({ right: 0, wrong: 1, missed: 1 });
  });
});

test('one printed date is right as the end alone and as start and end', () => {
  const once: Resume = {
    education: [{ institution: 'Harrow College', studyType: 'Certificate', startDate: '2018', endDate: '2018' }],
  };
  const end: Resume = { education: [{ institution: 'Harrow College', studyType: 'Certificate', endDate: '2018' }] };
  expect(scoreFile(once, end).counts.education).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(scoreFile(end, once).counts.education).toEqual({ right: 1, wrong: 0, missed: 0 });
});

test('the town behind a school or an employer may stand in either field', () => {
  const split: Resume = { education: [{ institution: 'Lycée Perrin', location: 'Marseille', studyType: 'BTS' }] };
  const joined: Resume = { education: [{ institution: 'Lycée Perrin, Marseille', studyType: 'BTS' }] };
  expect(scoreFile(split, joined).counts.education).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(scoreFile(joined, split).counts.education).toEqual({ right: 1, wrong: 0, missed: 0 });
  const elsewhere: Resume = { education: [{ institution: 'Lycée Perrin, Lyon', studyType: 'BTS' }] };
  expect(scoreFile(split, elsewhere).counts.education?.right).toBe(0);
});
