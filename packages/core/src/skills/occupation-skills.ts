import { occupationSkillLines } from './occupation-skills.data.ts';

const familiesBySkill = new Map<string, string[]>();
for (const line of occupationSkillLines.trim().split('\n')) {
  const [family = '', skills = ''] = line.split(' : ');
  for (const skill of skills.split('; ')) familiesBySkill.set(skill, [...(familiesBySkill.get(skill) ?? []), family]);
}

/** Families of titles whose people have a skill by their title alone. */
export function familiesWithSkill(skill: string): readonly string[] {
  return familiesBySkill.get(skill) ?? [];
}

/** Every skill that a title shows, for checking the table against the vocabulary. */
export function skillsOfOccupations(): readonly string[] {
  return [...familiesBySkill.keys()];
}
