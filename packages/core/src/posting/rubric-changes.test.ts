import { describe, expect, it } from 'vitest';
import type { Requirement } from './requirement.ts';
import { rubricChanges } from './rubric-changes.ts';

const requirement = (id: string, change: Partial<Requirement> = {}): Requirement => ({
  id,
  text: id,
  kind: 'must',
  weight: 3,
  topic: 'skill',
  ...change,
});

describe('the changes of a rubric', () => {
  it('name what came, went and is asked for differently', () => {
    const before = [requirement('SQL'), requirement('Java'), requirement('Licence')];
    const after = [requirement('SQL', { weight: 5 }), requirement('Licence', { kind: 'gate' }), requirement('Go')];
    expect(rubricChanges(before, after)).toEqual({
      added: ['Go'],
      removed: ['Java'],
      changed: [
        { text: 'SQL (must, weight 5, skill)', before: 'must, weight 3, skill' },
        { text: 'Licence (gate, skill)', before: 'must, weight 3, skill' },
      ],
      reordered: false,
    });
  });

  it('tell new words from the old ones, and another order', () => {
    const before = [requirement('a'), requirement('b')];
    expect(rubricChanges(before, [requirement('b'), requirement('a', { text: 'A, new' })])).toEqual({
      added: [],
      removed: [],
      changed: [{ text: 'A, new', before: 'a' }],
      reordered: true,
    });
  });
});
