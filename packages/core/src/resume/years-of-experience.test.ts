import { describe, expect, it } from 'vitest';
import { yearsOfExperience } from './years-of-experience.ts';

const years = (...work: { startDate?: string; endDate?: string; current?: boolean }[]) =>
  yearsOfExperience({ work }, '2024-06');

describe('yearsOfExperience', () => {
  it('counts both printed months of a role', () => {
    expect(years({ startDate: '2020-01', endDate: '2020-12' })).toBe(1);
  });

  it('counts months that two roles share once, and gaps not at all', () => {
    const shared = [
      { startDate: '2020-01', endDate: '2021-12' },
      { startDate: '2021-01', endDate: '2022-12' },
    ];
    expect(years(...shared)).toBe(3);
    expect(years({ startDate: '2018-01', endDate: '2018-12' }, ...shared)).toBe(4);
  });

  it('takes "present" as the month it is asked for, and counts nothing after it', () => {
    expect(years({ startDate: '2023-07', current: true })).toBe(1);
    expect(years({ startDate: '2023-07', endDate: '2030-01' })).toBe(1);
    expect(years({ startDate: '2025-01', current: true })).toBe(0);
  });

  it('reads bare years as no more than they say', () => {
    expect(years({ startDate: '2019', endDate: '2021' })).toBe(2);
    expect(years({ startDate: '2019', endDate: '2019' })).toBe(1);
  });

  it('leaves out roles without a start', () => {
    expect(years({ endDate: '2020-01' }, {})).toBe(0);
    expect(yearsOfExperience({}, '2024-06')).toBe(0);
  });
});
