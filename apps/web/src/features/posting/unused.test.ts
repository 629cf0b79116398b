import type { Posting, Requirement } from '@vitae/core/posting/requirement';
import { describe, expect, it } from 'vitest';
import { requirementOf, withKind, withoutSources } from './rubric.ts';
import { leftOut } from './unused.ts';

const requirement = (id: string, start: number, end: number): Requirement => ({
  id,
  text: id,
  kind: 'must',
  weight: 2,
  topic: 'skill',
  source: { start, end },
});
const found: Pick<Posting, 'requirements' | 'unused'> = {
  requirements: [requirement('Python', 0, 6), requirement('Go', 8, 10)],
  unused: [
    { text: 'Free fruit', reason: 'offer', source: { start: 12, end: 22 } },
    { text: 'Mentor others', reason: 'not_understood', source: { start: 24, end: 37 } },
  ],
};

describe('what a rubric leaves out', () => {
  it('is grouped by why, what may be a demand first, with what a person took out', () => {
    const groups = leftOut(found, [requirement('Python', 0, 6)]);
    expect(groups.map(([reason, sentences]) => [reason, sentences.map(({ text }) => text)])).toEqual([
      ['removed', ['Go']],
      ['not_understood', ['Mentor others']],
      ['offer', ['Free fruit']],
    ]);
  });

  it('leaves the list when it becomes a requirement, with what the reader understands of it', () => {
    const [, [sentence] = []] = leftOut(found, found.requirements)[0] ?? [];
    if (!sentence) throw new Error('a sentence is left out');
    const made = requirementOf(sentence, 'nice', { ...requirement('x', 0, 1), skills: ['Mentoring'] });
    expect(made).toMatchObject({
      text: 'Mentor others',
      kind: 'nice',
      weight: 1.5,
      topic: 'skill',
      skills: ['Mentoring'],
    });
    expect(leftOut(found, [...found.requirements, made]).map(([reason]) => reason)).toEqual(['offer']);
  });
});

describe('a kind', () => {
  it('of gate weighs nothing, and gets a weight when it is a must again', () => {
    const gate = requirementOf({ text: 'Licence', source: { start: 0, end: 7 } }, 'gate', undefined);
    expect(gate.weight).toBe(0);
    expect(withKind(gate, 'must').weight).toBeGreaterThan(0);
    expect(withoutSources([gate])[0]).not.toHaveProperty('source');
  });
});
