import { describe, expect, it } from 'vitest';
import { impactRatios, katzInterval, wilsonInterval } from './impact-ratio.ts';

describe('wilsonInterval', () => {
  // Worked by hand from (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
  it.each([
    [48, 80, 0.4904, 0.7004],
    [12, 40, 0.1807, 0.4543],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
  ])('of %i of %i', (...[selected, total, low, high]) => {
    const found = wilsonInterval(selected, total);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });

  it('of nobody says nothing', () => expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 }));
});

describe('katzInterval', () => {
  it('is normal on the logarithm', () => {
    // ln(0.5) ± 1.96 √(1/12 − 1/40 + 1/48 − 1/80) = −0.6931 ± 0.5061
    const found = katzInterval({ group: 'b', selected: 12, total: 40 }, { group: 'a', selected: 48, total: 80 });
    expect(found?.low).toBeCloseTo(0.3014, 3);
    expect(found?.high).toBeCloseTo(0.8295, 3);
  });

  it('adds a half where nobody was selected', () => {
    // ln((0.5/10.5)/(5.5/10.5)) ± 1.96 √(1/0.5 − 1/10.5 + 1/5.5 − 1/10.5) = −2.3979 ± 2.7662
    const found = katzInterval({ group: 'b', selected: 0, total: 10 }, { group: 'a', selected: 5, total: 10 });
    expect(found?.low).toBeCloseTo(0.0057, 3);
    expect(found?.high).toBeCloseTo(1.445, 2);
  });

  it('has no width where everybody was selected', () => {
    expect(katzInterval({ group: 'b', selected: 4, total: 4 }, { group: 'a', selected: 9, total: 9 })).toBeUndefined();
  });
});

describe('impactRatios', () => {
  it('compares with the highest rate', () => {
    const rows = impactRatios([
      { group: 'b', selected: 12, total: 40 },
      { group: 'a', selected: 48, total: 80 },
      { group: 'nobody', selected: 0, total: 0 },
    ]);
    expect(
      rows.map(({ group, rate, ratio, isReference, isBelow, isSmall }) => [
        group,
        rate,
        ratio,
        isReference,
        isBelow,
        isSmall,
      ]),
    ).toEqual([
      ['a', 0.6, 1, true, false, false],
      ['b', 0.3, 0.5, false, true, false],
    ]);
    expect(rows[0]).not.toHaveProperty('ratioInterval');
  });

  it('says when one person would turn it, and that so few say little', () => {
    const [, low] = impactRatios([
      { group: 'a', selected: 6, total: 10 },
      { group: 'b', selected: 4, total: 10 },
    ]);
    expect(low).toMatchObject({ isBelow: true, turnsByOne: true, isSmall: true });
  });

  it('has no ratio when nobody is selected', () => {
    const rows = impactRatios([
      { group: 'a', selected: 0, total: 3 },
      { group: 'b', selected: 0, total: 2 },
    ]);
    expect(rows.map(({ ratio, isBelow }) => [ratio, isBelow])).toEqual([
      [undefined, false],
      [undefined, false],
    ]);
  });
});
