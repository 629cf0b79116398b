import { expect, test } from 'vitest';
import { familiesWithSkill, skillsOfOccupations } from './occupation-skills.ts';
import { findOccupation } from './occupations.ts';
import { skillVocabulary } from './vocabulary.ts';

test('every skill that a title shows is one of the vocabulary, and every family is known', () => {
  const { skills } = skillVocabulary();
  for (const skill of skillsOfOccupations()) {
    expect(skills.has(skill), skill).toBe(true);
    for (const family of familiesWithSkill(skill)) expect(findOccupation(family), family).toBeDefined();
  }
});
