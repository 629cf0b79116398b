import { describe, expect, it } from 'vitest';
import { readPosting } from '../posting/read-posting.ts';
import { judge, judgePosting } from './testing/judge.ts';

/** Generous, since machines differ: what takes this long has stopped growing in step with its input. */
const boundMs = 8_000;

function elapsed(run: () => unknown): number {
  const start = Date.now();
  run();
  return Date.now() - start;
}

describe('odd input', () => {
  it.each([
    ['one letter', 'a'],
    ['only marks', '••• --- ***'],
    ['only digits', '2019 2020 2021 +49 123 456'],
    ['a lone surrogate', 'Python \ud800 developer'],
    ['right to left', 'مهندس برمجيات بايثون 2019 - 2024'],
    ['only emoji', '🎉🎉🎉 👩‍💻'],
  ])('%s is judged without a crash', (_, cv) => {
    const { score } = judgePosting(cv, 'Senior Python developer with Django, 5 years');
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(100);
  });

  it.each([
    ['a word of 200,000 letters', 'a'.repeat(200_000)],
    ['20,000 words in one line', 'Python developer with care '.repeat(5_000)],
    ['10,000 lines', '- Built pipelines in SQL\n'.repeat(10_000)],
    ['100,000 opening brackets', '('.repeat(100_000)],
    ['years without end', '2019 - '.repeat(20_000)],
    ['spaces', `a${' '.repeat(200_000)}b`],
  ])('%s is judged in bounded time', (_, cv) => {
    const { requirements } = readPosting('Senior Python developer with Django, 5 years');
    expect(elapsed(() => judge(cv, requirements))).toBeLessThan(boundMs);
  });

  it.each([
    ['a word of 200,000 letters', 'a'.repeat(200_000)],
    ['20,000 sentences', 'You must have 5 years of Python. '.repeat(20_000)],
    ['20,000 bullets', '- Experience with SQL, Python and R\n'.repeat(20_000)],
    ['commas', 'skills: '.concat(', '.repeat(100_000))],
    ['brackets', 'Requirements: '.concat('( '.repeat(50_000))],
  ])('a posting of %s is read in bounded time', (_, text) => {
    expect(elapsed(() => readPosting(text))).toBeLessThan(boundMs);
  });
});
