import type { Requirement } from '@vitae/core/posting/requirement';
import { describe, expect, it } from 'vitest';
import { addRequirement, moveRequirement, rewordRequirement, rubricFault, weightSum } from './rubric.ts';

const requirement = (id: string, weight = 2): Requirement => ({ id, text: id, kind: 'must', weight, topic: 'skill' });

describe('rubric', () => {
  it('moves a requirement and keeps the others in order', () => {
    const list = ['a', 'b', 'c'].map((id) => requirement(id));
    expect(moveRequirement(list, 2, 0).map((each) => each.id)).toEqual(['c', 'a', 'b']);
    expect(moveRequirement(list, 0, 1).map((each) => each.id)).toEqual(['b', 'a', 'c']);
    expect(moveRequirement(list, 0, -1).map((each) => each.id)).toEqual(['a', 'b', 'c']);
  });

  it('forgets the skills of words that were changed', () => {
    const skilled = { ...requirement('a'), skills: ['Python'], minimumYears: 3, source: { start: 4, end: 9 } };
    expect(rewordRequirement(skilled, 'Go')).toEqual({ ...requirement('a'), text: 'Go', source: { start: 4, end: 9 } });
  });

  it('gives a new requirement an id of its own', () => {
    const list = addRequirement(addRequirement([]));
    expect(new Set(list.map((each) => each.id)).size).toBe(2);
  });

  it('says why it cannot be saved', () => {
    expect(rubricFault([])).toBe('Add at least one requirement.');
    expect(rubricFault([{ ...requirement('a'), text: ' ' }])).toBe('One requirement has no words yet.');
    expect(rubricFault([requirement('a', 0)])).toBe('Give at least one requirement that is no gate a weight.');
    expect(rubricFault([requirement('a')])).toBeUndefined();
    expect(weightSum([requirement('a'), requirement('b', 3)])).toBe(5);
  });
});
