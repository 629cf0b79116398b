import { expect, test } from 'vitest';
import { columnsOf } from './plain-text.ts';
import { table } from './table.ts';

const columns = [
  { title: '#', align: 'right' as const },
  { title: 'File', flexible: true },
  { title: 'Gaps', flexible: true },
];

test('columns are as wide as their words, numbers stand right', () => {
  expect(
    table(
      columns,
      [
        ['9', 'a.pdf', 'SQL'],
        ['10', 'bob.pdf', ''],
      ],
      80,
    ),
  ).toEqual([' #  File     Gaps', '──  ───────  ────', ' 9  a.pdf    SQL', '10  bob.pdf']);
});

test('in a narrow terminal flexible columns give way, each row one line within the width', () => {
  const lines = table(
    columns,
    [['1', 'a-very-long-file-name-of-a-cv.pdf', 'IFRS, consolidation, English, audit, tax']],
    40,
  );
  expect(lines).toHaveLength(3);
  expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(40);
});
