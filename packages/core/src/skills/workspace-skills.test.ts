import { describe, expect, it } from 'vitest';
import { judge, requirement, skill } from '../evaluation/testing/judge.ts';
import { readPosting } from '../posting/read-posting.ts';
import { skillVocabulary, withVocabulary } from './vocabulary.ts';
import { checkSkillRows, compileVocabulary } from './workspace-skills.ts';

const rows = `# Tools of our own
Orbiter|Orbiter ERP > ERP systems
=GRAVITY|Gravity sheets ~ Orbiter
`;

const verdict = (cv: string, name: string) => judge(cv, [requirement(skill(name))]).verdicts[0]?.verdict;
const cv = 'Ada Bright\n\nExperience\nClerk, Hall Ltd, 2020 - present\n- Posted orders in Orbiter ERP';

describe("a workspace's own skills", () => {
  it('are found by their names, and lead to what they imply', () => {
    const { vocabulary, problems } = compileVocabulary(rows);
    expect(problems).toEqual([]);
    withVocabulary(vocabulary, () => {
      expect(verdict(cv, 'Orbiter')).toBe('met');
      expect(verdict(cv, 'ERP systems')).toBe('met');
      expect(verdict(cv, 'GRAVITY')).toBe('partial');
      expect(readPosting('Requirements\n- Knows Gravity sheets').requirements[0]?.skills).toEqual(['GRAVITY']);
    });
  });

  it('are gone when the work with them is done, whatever happens in it', () => {
    const { vocabulary } = compileVocabulary(rows);
    expect(() =>
      withVocabulary(vocabulary, () => {
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(skillVocabulary().named('Orbiter')).toBeUndefined();
  });

  it.each([
    ['|', 'names no skill'],
    ['Orbiter||Sat', 'is empty'],
    ['Orbiter > Nothing at all known', 'no skill that is known'],
    ['Orbiter|JavaScript', 'already means “JavaScript”'],
    ['Orbiter\nOrbiter', 'two rows'],
    [`Orbiter|${'x'.repeat(90)}`, '80 characters'],
    ['x'.repeat(500), '400 characters'],
    ['Orbiter @ astrology', 'no field “astrology”'],
  ])('refuse the row %j with its line and what to do', (faulty, problem) => {
    const found = compileVocabulary(`Comet\n${faulty}`).problems;
    expect(found).toHaveLength(1);
    expect(checkSkillRows(`Comet\n${faulty}`)).toEqual(found);
    expect(found[0]?.line).toBeGreaterThanOrEqual(2);
    expect(found[0]?.problem).toContain(problem);
  });

  it('keep the good rows beside a faulty one, and add names to a shipped skill', () => {
    const { vocabulary } = compileVocabulary('Comet\nBad > Unheard of\nPython|Snake script');
    expect(vocabulary.named('comet')?.name).toBe('Comet');
    expect(vocabulary.named('Bad')).toBeUndefined();
    expect(vocabulary.named('snake script')?.name).toBe('Python');
  });

  it('belong to the field that they name', () => {
    const { vocabulary, problems } = compileVocabulary('Orbiter ~ comet @ finance\nComet');
    expect(problems).toEqual([]);
    expect(vocabulary.named('Orbiter')).toMatchObject({ field: 'finance', related: ['Comet'] });
    expect(vocabulary.named('Comet')?.field).toBe('workspace');
  });
});
