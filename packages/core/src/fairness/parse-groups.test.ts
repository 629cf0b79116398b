import { describe, expect, it } from 'vitest';
import { parseGroups } from './parse-groups.ts';

describe('parseGroups', () => {
  it('reads commas, semicolons and tabs, quotes, and leaves headings out', () => {
    const text = '\uFEFFemail,group\r\nAnn@example.com,Women\n"cv, final.pdf";"Men ""A"" all"\n\nbob.pdf\tMen\n';
    expect(parseGroups(text)).toEqual({
      named: [
        { line: 2, key: 'ann@example.com', group: 'Women' },
        { line: 3, key: 'cv, final.pdf', group: 'Men "A" all' },
        { line: 5, key: 'bob.pdf', group: 'Men' },
      ],
      faults: [],
    });
  });

  it('says which lines it cannot use, without their words', () => {
    const { named, faults } = parseGroups(`ann.pdf\n,Men\nbob.pdf,${'x'.repeat(61)}`);
    expect(named).toEqual([]);
    expect(faults.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(JSON.stringify(faults)).not.toMatch(/ann|bob/);
  });

  it('compares no more than twenty groups', () => {
    const { named, faults } = parseGroups(Array.from({ length: 22 }, (_, at) => `${at}.pdf,g${at}`).join('\n'));
    expect([named.length, faults.length]).toEqual([20, 2]);
  });
});
