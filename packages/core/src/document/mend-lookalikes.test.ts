import { describe, expect, it } from 'vitest';
import { mendLookalikes } from './mend-lookalikes.ts';

describe('look-alike letters', () => {
  it.each([
    ['Cyrillic in a Latin word', 'Tеrritоry plаnning', 'Territory planning'],
    ['capitals', 'СRМ', 'CRM'],
    ['a Russian word stays', 'рост', 'рост'],
    ['a Russian word with a Latin letter stays', 'ИT-отдел', 'ИT-отдел'],
    ['Greek in science stays', 'TNFα, β-Carotin', 'TNFα, β-Carotin'],
    ['Latin text stays', 'José Núñez', 'José Núñez'],
  ])('%s', (...[, written, read]) => {
    expect(mendLookalikes(written)).toBe(read);
    expect(mendLookalikes(written)).toHaveLength(written.length);
  });
});
