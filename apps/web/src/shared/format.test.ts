import { describe, expect, it } from 'vitest';
import { count, formatBytes, formatPartialDate, formatWhen, formatYears } from './format.ts';

describe('formatWhen', () => {
  const now = Date.parse('2026-03-10T12:00:00Z');

  it('counts minutes and hours within a day and gives the date after', () => {
    expect(formatWhen('2026-03-10T11:59:30Z', now)).toBe('just now');
    expect(formatWhen('2026-03-10T11:20:00Z', now)).toBe('40 minutes ago');
    expect(formatWhen('2026-03-10T09:00:00Z', now)).toBe('3 hours ago');
    expect(formatWhen('2026-03-01T12:00:00Z', now)).toBe('Mar 1, 2026');
  });
});

describe('formatPartialDate', () => {
  it('never says more than was printed', () => {
    expect(formatPartialDate('2019')).toBe('2019');
    expect(formatPartialDate('2019-04')).toBe('Apr 2019');
    expect(formatPartialDate('2019-04-03')).toBe('3 Apr 2019');
  });
});

describe('amounts', () => {
  it('reads as people say them', () => {
    expect([formatBytes(812), formatBytes(81_200), formatBytes(8_120_000)]).toEqual(['812 B', '81 kB', '8.1 MB']);
    expect([formatYears(4.1), formatYears(4.4)]).toEqual(['4', '4.5']);
    expect([count(1, 'CV'), count(2, 'CV'), count(0, 'entry', 'entries')]).toEqual(['1 CV', '2 CVs', '0 entries']);
  });
});
