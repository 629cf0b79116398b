import { describe, expect, it } from 'vitest';
import { type ComparedCv, findNearDuplicates } from './near-duplicates.ts';
import { likeness, sketchOf } from './text-sketch.ts';

const trades = ['nurse', 'welder', 'teacher', 'driver', 'baker', 'clerk', 'planner', 'buyer', 'tester', 'writer'];
/** A text of a person's own: no two numbers give the same runs of three words. */
const story = (person: number, sentences = 30): string =>
  Array.from({ length: sentences }, (_, at) => {
    const trade = trades[(person * 7 + at * 3) % trades.length];
    return `In ${1980 + ((person + at) % 40)} the ${trade} p${person} kept record ${person * 31 + at * 17} of ward ${(person * at) % 97}.`;
  }).join(' ');

const cv = (id: string, text: string, contact: { email?: string; phone?: string } = {}): ComparedCv => ({
  id,
  sha256: `file of ${id}`,
  fingerprint: {
    emails: contact.email ? [contact.email] : [],
    phones: contact.phone ? [contact.phone] : [],
    ...(sketchOf(text) !== undefined && { sketch: sketchOf(text) ?? '' }),
  },
});

describe('sketchOf', () => {
  it('estimates how many runs of words two texts share', () => {
    const whole = story(1, 60);
    const changed = whole.replace(/In 19\d\d/g, (year, at) => (at % 7 === 0 ? 'In 2020' : year));
    const [a, b, other] = [whole, changed, story(2, 60)].map((text) => sketchOf(text) ?? '');
    expect(likeness(a ?? '', a ?? '')).toBe(1);
    expect(likeness(a ?? '', b ?? '')).toBeGreaterThan(0.7);
    expect(likeness(a ?? '', other ?? '')).toBeLessThan(0.3);
  });

  it('is the same whatever the case and spaces are, and says nothing of a few words', () => {
    expect(sketchOf(story(3).toUpperCase().replaceAll(' ', '\n'))).toBe(sketchOf(story(3)));
    expect(sketchOf('Curriculum vitae of nobody')).toBeUndefined();
  });
});

describe('findNearDuplicates', () => {
  it('names every reason, the strongest first, and leaves strangers alone', () => {
    const text = story(4);
    const pairs = findNearDuplicates([
      cv('first', text, { email: 'a@example.org', phone: '301234567' }),
      cv('stranger', story(5), { email: 'b@example.org' }),
      cv('again', `${text} Holds a licence since.`, { email: 'a@example.org', phone: '301234567' }),
      { ...cv('copy', story(6)), sha256: 'file of stranger' },
    ]);
    expect(pairs.map(({ ids, reasons }) => [...ids, ...reasons])).toEqual([
      ['stranger', 'copy', 'same-file'],
      ['first', 'again', 'same-email', 'same-phone', 'near-same-text'],
    ]);
    expect(pairs[1]?.likeness).toBeGreaterThan(0.85);
  });

  it('takes an address that many share for an agency’s', () => {
    const many = Array.from({ length: 9 }, (_, at) => cv(`cv ${at}`, story(10 + at), { email: 'jobs@agency.example' }));
    expect(findNearDuplicates(many)).toEqual([]);
    expect(findNearDuplicates(many.slice(0, 3))).toHaveLength(3);
  });

  it('finds the one pair among five thousand without comparing all with all', () => {
    const cvs = Array.from({ length: 5000 }, (_, at) => cv(`cv ${at}`, story(at, 8)));
    cvs.push(cv('the copy', `${story(4321, 8)} Available now.`));
    expect(findNearDuplicates(cvs).map(({ ids }) => ids)).toEqual([['cv 4321', 'the copy']]);
  });
});
