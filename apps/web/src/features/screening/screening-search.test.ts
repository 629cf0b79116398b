import { describe, expect, it } from 'vitest';
import { ScreeningSearch, withFilter } from './screening-search.ts';

describe('withFilter', () => {
  it('replaces the filter of a requirement and keeps the others', () => {
    const filters = withFilter([{ requirementId: 'a', verdicts: ['met'] }], 'b', ['met', 'partial']);
    expect(withFilter(filters, 'a', ['partial'])).toEqual([
      { requirementId: 'b', verdicts: ['met', 'partial'] },
      { requirementId: 'a', verdicts: ['partial'] },
    ]);
  });

  it('falls away when everything is let through', () => {
    expect(
      withFilter([{ requirementId: 'a', verdicts: ['met'] }], 'a', ['met', 'partial', 'not_shown']),
    ).toBeUndefined();
    expect(withFilter(undefined, 'a', [])).toBeUndefined();
  });
});

describe('ScreeningSearch', () => {
  it('leaves out what an address has wrong and keeps the rest', () => {
    expect(ScreeningSearch.parse({ search: 'nurse', filters: 'x', minimumScore: 400 })).toEqual({
      search: 'nurse',
      filters: undefined,
      minimumScore: undefined,
      candidate: undefined,
    });
  });
});
