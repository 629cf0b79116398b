import { describe, expect, test } from 'vitest';
import { degreeKey, normalise, phoneKey, sameName, sameSkill, sameText, similarity, urlKey } from './same-value.ts';

describe('texts', () => {
  test('spaces, capitals, dashes and punctuation at the ends do not matter', () => {
    expect(normalise('  Senior  Nurse – Cardiology. ')).toBe('senior nurse - cardiology');
    expect(sameText('ACCOUNTANT', 'Accountant,')).toBe(true);
    expect(sameText('Full Stack', 'FullStack')).toBe(true);
  });

  test('short values must be equal, long ones may differ by one letter in ten', () => {
    expect(sameText('Go', 'Gо')).toBe(false);
    expect(sameText('R', 'C')).toBe(false);
    expect(sameText('Software Engineer', 'Software Enginer')).toBe(true);
    expect(sameText('Software Engineer', 'Hardware Engineer')).toBe(false);
  });

  test('a missing value equals only a missing value', () => {
    expect(sameText(undefined, undefined)).toBe(true);
    expect(sameText('x', undefined)).toBe(false);
  });

  test('similarity is 1 for equals, 0 for strangers', () => {
    expect(similarity('abc', 'abc')).toBe(1);
    expect(similarity('abc', 'xyz')).toBe(0);
    expect(similarity('', '')).toBe(1);
  });
});

test('titles belong to a name or do not', () => {
  expect(sameName('Dr. Selin Karaduman', 'Selin Karaduman')).toBe(true);
  expect(sameName('Monique T. Delacroix, CPA', 'Monique T. Delacroix')).toBe(true);
  expect(sameName('Olaf Schmidtke', 'Schmidtke')).toBe(false);
});

test('phones are their digits', () => {
  expect(phoneKey('+44 (0)20 7946 0182')).toBe(phoneKey('+442079460182'));
  expect(phoneKey('613-555-0192')).not.toBe(phoneKey('613-555-0193'));
});

test('addresses do without scheme, www and the last slash', () => {
  expect(urlKey('https://www.linkedin.com/in/x/')).toBe(urlKey('linkedin.com/in/x'));
});

test('a degree is its words, in whichever fields they stand', () => {
  expect(degreeKey(['BSc in Physics', undefined])).toBe(degreeKey(['BSc', 'Physics']));
  expect(degreeKey(['MSc', 'Physics'])).not.toBe(degreeKey(['BSc', 'Physics']));
});

test('a level in brackets is not part of a skill', () => {
  expect(sameSkill('Python (beginner)', 'Python')).toBe(true);
  expect(sameSkill('Excel', 'Excel (Power Query)')).toBe(true);
  expect(sameSkill('Java', 'JavaScript')).toBe(false);
});
