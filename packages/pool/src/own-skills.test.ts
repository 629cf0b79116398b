import { openDocument } from '@vitae/core/document/open-document';
import type { Requirement } from '@vitae/core/posting/requirement';
import { readResume } from '@vitae/core/reading/read-resume';
import { describe, expect, it } from 'vitest';
import { judgeBatch } from './judge-batch.ts';
import { pdfResources } from './open-file.ts';
import { work } from './resume-work.ts';

const cv = 'Ada Bright\n\nExperience\nClerk, Hall Ltd, 2020 - present\n- Posted orders in Orbiter ERP\n';
const requirement: Requirement = {
  id: 'r1',
  text: 'Galactron',
  kind: 'must',
  topic: 'skill',
  weight: 1,
  skills: ['Galactron'],
};
const asOf = '2026-11';

async function source() {
  const document = await openDocument(new TextEncoder().encode(cv), { fileName: 'cv.txt', pdf: pdfResources });
  return { document: JSON.stringify(document), reading: JSON.stringify(readResume(document)) };
}

describe("work with a workspace's own skills", () => {
  it('judges by them, says so in the version, and leaves no trace for the next workspace', async () => {
    const one = await source();
    const rubric = { requirements: [requirement], asOf, cvs: [one] };
    const skills = { version: 'abc', rows: 'Galactron|Orbiter ERP' };
    const [without, withOwn, after] = [rubric, { ...rubric, skills }, rubric].map((batch) => judgeBatch(batch)[0]);
    expect(without?.verdicts).toEqual({ r1: 'not_shown' });
    expect(withOwn?.verdicts).toEqual({ r1: 'met' });
    expect(withOwn?.evaluatorVersion).toBe(`${without?.evaluatorVersion}+skills-abc`);
    expect(JSON.parse(withOwn?.result ?? '')).toMatchObject({ evaluatorVersion: withOwn?.evaluatorVersion });
    expect(after).toEqual(without);
    expect(work.evaluate({ ...one, requirements: [requirement], asOf, skills })).toBe(withOwn?.result);
  });

  it('reads postings with them', () => {
    const text = 'Requirements\n- Knows Orbiter ERP well';
    const rows = 'Galactron|Orbiter ERP';
    expect(work.readPosting({ text, skills: { version: 'abc', rows } }).requirements[0]?.skills).toEqual(['Galactron']);
    expect(work.readPosting({ text }).requirements[0]?.skills ?? []).not.toContain('Galactron');
  });

  it('gives the same for rows that were pushed out of memory by other lists', async () => {
    const one = await source();
    const judge = (rows: string) =>
      judgeBatch({ requirements: [requirement], asOf, cvs: [one], skills: { version: rows, rows } })[0];
    const first = judge('Galactron|Orbiter ERP');
    for (const rows of ['Galactron|a1', 'Galactron|a2', 'Galactron|a3', 'Galactron|a4'])
      expect(judge(rows)?.verdicts).toEqual({ r1: 'not_shown' });
    expect(judge('Galactron|Orbiter ERP')).toEqual(first);
  });
});
