import { describe, expect, it } from 'vitest';
import type { Document } from '../document/document.ts';
import { readResume } from '../reading/read-resume.ts';
import type { Reading } from '../reading/reading.ts';
import { atRight, heading, onePage, opener, row, text } from '../reading/testing/build-document.ts';
import { CorrectionId } from '../shared/ids.ts';
import { applyCorrections, type Corrected } from './apply-corrections.ts';
import type { Correction, CorrectionState } from './correction.ts';
import { assertFits, draftCorrection, type ResumeChange } from './make-correction.ts';

const document = onePage(
  row(text('Jane Roe', { size: 20, bold: true })),
  'jane.roe@example.com | +44 20 7946 0958',
  heading('Experience'),
  opener('Senior Nurse, Leeds Hospital', atRight('03/2018 – 05/2024')),
  '• Ran the night ward',
  '• Trained the new nurses',
  opener('Nurse, Bradford Hospital', atRight('09/2014 – 02/2018')),
  '• Kept the stock',
  heading('Skills'),
  'Triage, Wound care',
);
const read = readResume(document);

let made = 0;
const correct = (corrections: readonly Correction[], change: ResumeChange, reading: Reading = read): Correction[] => {
  made += 1;
  const id = CorrectionId.parse(`00000000-0000-7000-8000-${String(made).padStart(12, '0')}`);
  const now = applyCorrections(document, reading, corrections);
  const correction = {
    ...draftCorrection(now, reading, change),
    id,
    by: 'ann@example.com',
    at: '2026-11-21T10:00:00.000Z',
  };
  assertFits(applyCorrections(document, reading, [...corrections, correction]), id);
  return [...corrections, correction];
};
const all = (...changes: readonly ResumeChange[]): Correction[] =>
  changes.reduce((list: Correction[], change) => correct(list, change), []);
const apply = (corrections: readonly Correction[], reading: Reading = read, on: Document = document): Corrected =>
  applyCorrections(on, reading, corrections);
const statesOf = (corrected: Corrected): CorrectionState[] => corrected.outcomes.map(({ state }) => state);

describe('corrections', () => {
  it('leaves the reading as it is when there are none', () => {
    expect(apply([]).reading).toEqual(read);
  });

  it('takes the place of words that stand on the page, and says who stated what does not', () => {
    const { reading } = apply(
      all(
        { kind: 'set', pointer: '/work/1/position', value: 'Kept the stock' },
        { kind: 'set', pointer: '/work/0/name', value: 'St James’s Hospital' },
      ),
    );
    expect(reading.resume.work?.map(({ position, name }) => [position, name])).toEqual([
      ['Senior Nurse', 'St James’s Hospital'],
      ['Kept the stock', 'Bradford Hospital'],
    ]);
    expect(reading.provenance['/work/1/position']).toMatchObject({ quote: 'Kept the stock', rule: 'stated-by-person' });
    expect(reading.provenance['/work/0/name']).toBeUndefined();
    expect(reading.stated).toEqual([
      { pointer: '/work/0/name', value: 'St James’s Hospital', by: 'ann@example.com', at: '2026-11-21T10:00:00.000Z' },
    ]);
  });

  it('finds a date in any way of printing it', () => {
    const { reading } = apply(all({ kind: 'set', pointer: '/work/1/endDate', value: '2018-03' }));
    expect(reading.provenance['/work/1/endDate']?.quote).toBe('03/2018');
  });

  it('adds, removes and moves entries and values', () => {
    const { reading } = apply(
      all(
        { kind: 'add', pointer: '/languages', value: { language: 'French' } },
        { kind: 'set', pointer: '/languages/0/fluency', value: 'fluent' },
        { kind: 'remove', pointer: '/work/0/highlights/0' },
        { kind: 'move', pointer: '/work/1', to: 0 },
        { kind: 'set', pointer: '/basics/location/city', value: 'Leeds' },
        { kind: 'add', pointer: '/work/0/highlights', value: 'Ordered supplies' },
      ),
    );
    expect(reading.resume.languages).toEqual([{ language: 'French', fluency: 'fluent' }]);
    expect(reading.resume.work?.map(({ name, highlights }) => [name, highlights])).toEqual([
      ['Bradford Hospital', ['Kept the stock', 'Ordered supplies']],
      ['Leeds Hospital', ['Trained the new nurses']],
    ]);
    expect(reading.resume.basics?.location?.city).toBe('Leeds');
    expect(reading.provenance['/work/1/position']).toEqual(read.provenance['/work/0/position']);
  });

  it('keeps e-mail and phone the first of their lists, and drops the number of the old one', () => {
    const { reading } = apply(
      all(
        { kind: 'set', pointer: '/basics/emails/0', value: 'j.roe@example.org' },
        { kind: 'set', pointer: '/basics/phones/0/printed', value: '020 7946 0001' },
      ),
    );
    expect(reading.resume.basics).toMatchObject({ email: 'j.roe@example.org', phone: '020 7946 0001' });
    expect(reading.resume.basics?.phones).toEqual([{ printed: '020 7946 0001' }]);
  });

  it('keeps the printed name from evaluators when it was spelt anew, and not when it was none', () => {
    const spelt = apply(all({ kind: 'set', pointer: '/basics/name', value: 'Jayne Roe' })).reading;
    expect(spelt.identityPlaces).toEqual([read.provenance['/basics/name']?.place]);
    const elsewhere = apply(all({ kind: 'set', pointer: '/basics/name', value: 'Nurse, Bradford' })).reading;
    expect(elsewhere.identityPlaces).toBeUndefined();
    const removed = apply(all({ kind: 'remove', pointer: '/basics/phones/0' })).reading;
    expect(removed.identityPlaces).toContainEqual(read.provenance['/basics/phones/0/printed']?.place);
  });

  it('lets the last of two corrections of a value stand, and the first one come back', () => {
    const both = all(
      { kind: 'set', pointer: '/basics/name', value: 'Jane Doe' },
      { kind: 'set', pointer: '/basics/name', value: 'Jane Poe' },
    );
    expect(apply(both).reading.resume.basics?.name).toBe('Jane Poe');
    expect(apply(both.slice(0, 1)).reading.resume.basics?.name).toBe('Jane Doe');
    expect(both[1]?.before).toBe('Jane Roe');
  });

  it('refuses what a résumé cannot say and what is not there', () => {
    const bad = (change: ResumeChange) => () => correct([], change);
    expect(bad({ kind: 'set', pointer: '/work/0/startDate', value: 'spring' })).toThrow(/2019-04/);
    expect(bad({ kind: 'set', pointer: '/work/0/salary', value: '1' })).toThrow(
      expect.objectContaining({ code: 'VALIDATION' }),
    );
    expect(bad({ kind: 'set', pointer: '/work/9/name', value: 'X' })).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
    expect(bad({ kind: 'remove', pointer: '/work/0/url' })).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  });
});

describe('corrections on a later reading', () => {
  const later = (change: (resume: Reading['resume']) => Reading['resume'], order?: readonly number[]): Reading => {
    const provenance = order
      ? Object.fromEntries(
          Object.entries(read.provenance).map(([pointer, value]) => [
            pointer.replace(/^\/work\/(\d)/, (_, at: string) => `/work/${order.indexOf(Number(at))}`),
            value,
          ]),
        )
      : read.provenance;
    return { ...read, readerVersion: 'later', resume: change(read.resume), provenance };
  };
  const turned = later((resume) => ({ ...resume, work: [...(resume.work ?? [])].reverse() }), [1, 0]);

  it('finds an entry by what it says and where it stands, not by its number', () => {
    const corrections = all(
      { kind: 'set', pointer: '/work/0/name', value: 'Leeds Infirmary' },
      { kind: 'remove', pointer: '/work/1/highlights/0' },
    );
    const corrected = apply(corrections, turned);
    expect(statesOf(corrected)).toEqual(['applied', 'applied']);
    expect(corrected.reading.resume.work?.map(({ name, highlights }) => [name, highlights])).toEqual([
      ['Bradford Hospital', undefined],
      ['Leeds Infirmary', ['Ran the night ward', 'Trained the new nurses']],
    ]);
  });

  it('asks for a look where the reader now says something else, and changes nothing', () => {
    const corrections = all({ kind: 'set', pointer: '/work/0/name', value: 'Leeds Infirmary' });
    const changed = later((resume) => ({
      ...resume,
      work: (resume.work ?? []).map((role, at) => (at === 0 ? { ...role, name: 'Leeds Royal' } : role)),
    }));
    const corrected = apply(corrections, changed);
    expect(statesOf(corrected)).toEqual(['needs-look']);
    expect(corrected.reading.resume.work?.[0]?.name).toBe('Leeds Royal');
    expect(corrected.outcomes[0]?.correction.after).toBe('Leeds Infirmary');
  });

  it('asks for a look where the entry is gone', () => {
    const corrections = all({ kind: 'set', pointer: '/work/0/name', value: 'Leeds Infirmary' });
    const { work: _, ...resume } = read.resume;
    const kept = Object.entries(read.provenance).filter(([pointer]) => !pointer.startsWith('/work'));
    const corrected = apply(corrections, { ...read, resume, provenance: Object.fromEntries(kept) });
    expect(statesOf(corrected)).toEqual(['needs-look']);
    expect(corrected.reading.resume.work).toBeUndefined();
  });

  it('says that the reader now reads the same', () => {
    const corrections = all(
      { kind: 'set', pointer: '/work/0/name', value: 'Leeds Infirmary' },
      { kind: 'add', pointer: '/skills/0/keywords', value: 'First aid' },
    );
    const better = later((resume) => ({
      ...resume,
      work: (resume.work ?? []).map((role, at) => (at === 0 ? { ...role, name: 'Leeds Infirmary' } : role)),
      skills: (resume.skills ?? []).map((group) => ({ ...group, keywords: [...(group.keywords ?? []), 'First aid'] })),
    }));
    const corrected = apply(corrections, better);
    expect(statesOf(corrected)).toEqual(['same-now', 'same-now']);
    expect(corrected.reading.resume.skills?.[0]?.keywords?.filter((skill) => skill === 'First aid')).toHaveLength(1);
  });
});
