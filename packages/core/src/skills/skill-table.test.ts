import { describe, expect, it } from 'vitest';
import { formatSkillRow, parseSkillRow } from './skill-row.ts';
import { readSkillTable } from './skill-table.ts';

const full = {
  name: '=GRAVITY',
  aliases: ['Gravity sheets', '?Grav'],
  implies: ['Excel', 'Orbiter'],
  related: ['SAP'],
  field: 'finance',
};
const line = '=GRAVITY|Gravity sheets|?Grav > Excel; Orbiter ~ SAP @ finance';

describe('the rows of a pasted list', () => {
  it('are written and read back without loss', () => {
    expect(parseSkillRow(line)).toEqual(full);
    expect(formatSkillRow(full)).toBe(line);
    expect(formatSkillRow(parseSkillRow('Orbiter'))).toBe('Orbiter');
    expect(parseSkillRow('Orbiter ~ SAP')).toEqual({ name: 'Orbiter', aliases: [], implies: [], related: ['SAP'] });
  });

  it('are lines, with remarks and empty lines counted but left out', () => {
    const rows = readSkillTable(`# ours\r\n\r\n${line}\r\nOrbiter`);
    expect(rows.map((row) => [row.line, row.row.name])).toEqual([
      [3, '=GRAVITY'],
      [4, 'Orbiter'],
    ]);
  });

  it.each([
    ['a table', 'name,aliases,implies,related,field\n=GRAVITY,Gravity sheets;?Grav,Excel; Orbiter,SAP,finance'],
    [
      'a table with quotes',
      '\uFEFF"Name","Field","Aliases","Implies","Related"\n=GRAVITY,finance,"Gravity sheets\n?Grav","Excel|Orbiter",SAP',
    ],
    [
      'cells of a spreadsheet',
      'Name\tAliases\tImplies\tRelated\tField\n=GRAVITY\tGravity sheets; ?Grav\tExcel;Orbiter\tSAP\tfinance',
    ],
    [
      'a table of a program that writes semicolons',
      'name;aliases;implies;related;field\n=GRAVITY;Gravity sheets|?Grav;Excel|Orbiter;SAP;finance\n;;;;\n',
    ],
  ])('are the same as %s', (_, table) => {
    expect(readSkillTable(table)).toEqual([{ line: 2, text: line, row: full }]);
  });

  it('know the line on which a row of a table begins, and read quotes inside a cell', () => {
    const rows = readSkillTable('name,aliases\n"A ""B""","x\ny"\nC,');
    expect(rows.map((row) => [row.line, row.text])).toEqual([
      [2, 'A "B"|x|y'],
      [4, 'C'],
    ]);
  });
});
