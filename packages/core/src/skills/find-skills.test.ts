import { describe, expect, it } from 'vitest';
import { findSkills } from './find-skills.ts';
import { tokenise } from './tokenise.ts';
import { skillVocabulary } from './vocabulary.ts';

const { isKnown, skills, named } = skillVocabulary();
const skillsIn = (text: string, fields: readonly string[] = []) =>
  findSkills(text, tokenise(text, isKnown), new Set(fields)).map((mention) => mention.skill.name);

describe('ambiguous names', () => {
  it.each([
    ['Go', 'Services in Go and Kubernetes', 'I go to the gym'],
    ['Go', 'Python, Go, SQL', 'Ready to Go'],
    ['R', 'Regression in R with Python and SQL', 'R. Smith, manager'],
    ['C', 'Firmware in C and C++', 'Vitamin C, Grade C'],
    ['Swift', 'iOS apps in Swift and Kotlin', 'Swift response to guests'],
    ['Rust', 'Rust, Python and Docker', 'Removed rust from railings'],
    ['Microsoft Excel', 'Word, Excel and Outlook', 'I excel at my work'],
  ])('%s is found in “%s” and not in “%s”', (name, there, elsewhere) => {
    expect(skillsIn(there)).toContain(name);
    expect(skillsIn(elsewhere)).not.toContain(name);
  });

  it('lean on the text around', () => {
    expect(skillsIn('Go')).toEqual([]);
    expect(skillsIn('Go', ['software'])).toEqual(['Go']);
  });

  it('keep longer names whole', () => {
    expect(skillsIn('React Native')).toEqual(['React Native']);
    expect(skillsIn('JavaScript')).toEqual(['JavaScript']);
    expect(skillsIn('Java, JavaScript')).toEqual(['Java', 'JavaScript']);
  });

  it('are not read out of addresses', () => expect(skillsIn('behance.net/ruby ana@python.org')).toEqual([]));
});

describe('the vocabulary', () => {
  it('names each skill by any of its spellings', () => {
    for (const spelling of ['Postgres', 'postgresql', 'PostgreSQL']) expect(named(spelling)?.name).toBe('PostgreSQL');
  });

  it('follows implications to their end', () => {
    expect(skills.get('React Native')?.implies).toEqual(expect.arrayContaining(['React', 'JavaScript']));
  });

  it('implies and relates only skills that it knows', () => {
    const unknown = [...skills.values()].flatMap(({ name, implies, related }) =>
      [...implies, ...related].filter((other) => !skills.has(other)).map((other) => `${name} → ${other}`),
    );
    expect(unknown).toEqual([]);
  });

  it('relates both ways', () => {
    for (const { name, related } of skills.values())
      for (const other of related) expect(skills.get(other)?.related, `${other} → ${name}`).toContain(name);
  });
});
