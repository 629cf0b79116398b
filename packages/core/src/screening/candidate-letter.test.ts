import { describe, expect, it } from 'vitest';
import type { Evaluation, RequirementVerdict } from '../evaluation/evaluation.ts';
import { candidateLetter } from './candidate-letter.ts';

const verdict = (requirement: string, change: Partial<RequirementVerdict>): RequirementVerdict => ({
  requirementId: requirement,
  requirement,
  kind: 'must',
  topic: 'skill',
  weight: 1,
  verdict: 'met',
  share: 1,
  reason: '',
  evidence: [],
  ...change,
});
const evaluation: Evaluation = {
  evaluatorVersion: '1',
  asOf: '2026-01',
  score: 50,
  rationale: '',
  matches: [],
  gaps: [],
  verdicts: [
    verdict('SAP EWM', { evidence: [{ quote: 'Key user of SAP EWM', place: { block: 0, start: 0, end: 19 } }] }),
    verdict('Fluent English', { verdict: 'not_shown', share: 0 }),
  ],
};
const letter = (change: Partial<Evaluation> = {}, name?: string): string =>
  candidateLetter({
    ...(name !== undefined && { name }),
    postingTitle: 'Warehouse Shift Lead',
    contact: 'jobs@example.org',
    evaluation: { ...evaluation, ...change },
  });

describe('candidateLetter', () => {
  it('says what was found with the person’s own words, what was not, and whom to write to', () => {
    const text = letter({}, 'Ida Brandvold');
    expect(text).toMatch(/^Dear Ida Brandvold,/);
    expect(text).toContain('What we found in your CV:\n- SAP EWM (your words: “Key user of SAP EWM”)');
    expect(text).toContain('What your CV does not show:\n- Fluent English\n');
    expect(text).toContain('does not mean that you lack it');
    expect(text).toContain('please write to jobs@example.org');
    expect(text).not.toContain('What we found in part');
  });

  it('leaves out what there is nothing to say about, and never makes up a name', () => {
    const text = letter({ verdicts: evaluation.verdicts.slice(0, 1) });
    expect(text).toMatch(/^Hello,/);
    expect(text).not.toContain('does not show');
  });
});
