import { describe, expect, it } from 'vitest';
import { aboutTime, remainingMs } from './remaining-time.ts';

describe('remainingMs', () => {
  it('goes on at the rate that was seen', () => {
    expect(remainingMs({ atMs: 1000, done: 10 }, { atMs: 3000, done: 30 }, 100)).toBe(10_000);
  });

  it('says nothing of the first few', () => {
    expect(remainingMs({ atMs: 0, done: 0 }, { atMs: 500, done: 4 }, 100)).toBeUndefined();
  });
});

describe('aboutTime', () => {
  it('is no more exact than it can be', () => {
    expect([aboutTime(900), aboutTime(17_000), aboutTime(61_000), aboutTime(170_000)]).toEqual([
      'a few seconds',
      'about 20 s',
      'about 65 s',
      'about 3 min',
    ]);
  });
});
