import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf, settleShare } from './score.ts';
import { settle } from './strength.data.ts';
import { judge, requirement } from './testing/judge.ts';

describe('the score', () => {
  it('is 100 × Σ(weight × share) / Σ weight with one decimal', () => {
    expect(
      scoreOf([
        { weight: 5, share: 1 },
        { weight: 3, share: 0.5 },
        { weight: 1, share: 0 },
      ]),
    ).toBe(72.2);
  });

  it('is 0 when nothing has weight', () => {
    expect(scoreOf([])).toBe(0);
    expect(scoreOf([{ weight: 0, share: 1 }])).toBe(0);
  });

  it('does not change when all weights are multiplied', () => {
    const verdict = fc.record({
      weight: fc.integer({ min: 0, max: 100 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 20 }), (verdicts) => {
        const score = scoreOf(verdicts);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(Math.round(score * 10)).toBeCloseTo(score * 10, 6);
        const doubled = verdicts.map(({ weight, share }) => ({ weight: weight * 2, share }));
        expect(scoreOf(doubled)).toBeCloseTo(score, 6);
      }),
    );
  });

  it('grows with every share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), (share) => {
        const rest = { weight: 2, share: 0.3 };
        expect(scoreOf([{ weight: 1, share: share + 0.01 }, rest])).toBeGreaterThanOrEqual(
          scoreOf([{ weight: 1, share }, rest]),
        );
      }),
    );
  });
});

describe('a share', () => {
  it.each([
    [settle.met, 'met', 1],
    [1, 'met', 1],
    [settle.met - 0.001, 'partial', 0.9],
    [0.456, 'partial', 0.46],
    [settle.shown, 'partial', 0.15],
    [settle.shown - 0.001, 'not_shown', 0],
    [0, 'not_shown', 0],
  ] as const)('%f settles as %s', (share, verdict, settled) => {
    expect(settleShare(share)).toEqual({ verdict, share: settled });
  });
});

describe('an evaluation', () => {
  const cv = 'Skills\nPython, Docker\n';

  it('adds up to its own score', () => {
    const { score, verdicts } = judge(cv, [
      requirement({ id: 'a', text: 'Python', topic: 'skill', skills: ['Python'], weight: 3 }),
      requirement({ id: 'b', text: 'COBOL', topic: 'skill', skills: ['COBOL'], weight: 1 }),
    ]);
    expect(score).toBe(scoreOf(verdicts));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['partial', 'not_shown']);
  });

  it('shows a requirement of weight 0 and does not count it', () => {
    const { score, verdicts } = judge(cv, [
      requirement({ id: 'a', text: 'Python', topic: 'skill', skills: ['Python'], weight: 0 }),
      requirement({ id: 'b', text: 'COBOL', topic: 'skill', skills: ['COBOL'] }),
    ]);
    expect(verdicts[0]?.share).toBeGreaterThan(0);
    expect(score).toBe(0);
  });

  it('shows a gate apart: no points for it or against it, said first among what is missing', () => {
    const asked = [
      requirement({ id: 'a', text: 'Python', topic: 'skill', skills: ['Python'], weight: 3 }),
      requirement({ id: 'b', text: 'COBOL', topic: 'skill', skills: ['COBOL'], weight: 9 }),
      requirement({ id: 'g', text: 'Driving licence', topic: 'certificate', kind: 'gate', weight: 10 }),
    ];
    const [without, open] = [judge(cv, asked.slice(0, 2)), judge(cv, asked)];
    const shown = judge(`${cv}Driving licence\n`, asked);
    expect([open.score, shown.score]).toEqual([without.score, without.score]);
    expect(open.verdicts[2]).toMatchObject({ kind: 'gate', weight: 0, verdict: 'not_shown' });
    expect(shown.verdicts[2]).toMatchObject({ verdict: 'met' });
    expect(open.gaps[0]).toBe('Driving licence');
    expect(open.rationale).toContain('Gates: 0 of 1 shown; to be checked: “Driving licence”.');
    expect(shown.rationale).toContain('Gates: the one asked for is shown.');
  });

  it('of nothing asked says so', () => {
    expect(judge(cv, [])).toMatchObject({ score: 0, verdicts: [], matches: [], gaps: [] });
    expect(judge(cv, []).rationale).toContain('asks for nothing');
  });

  it('is the same to the byte a hundred times', () => {
    const asked = [requirement({ text: 'Python developer', topic: 'title' })];
    const first = JSON.stringify(judge(cv, asked));
    for (let run = 0; run < 100; run += 1) expect(JSON.stringify(judge(cv, asked))).toBe(first);
  });
});
