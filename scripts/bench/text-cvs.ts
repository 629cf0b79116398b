import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeCv } from './made-cvs.ts';
import { madeWords } from './made-words.data.ts';

/** Short CVs as text, each of somebody else: for screens with thousands of rows, where reading is not what is measured. */
export function makeTextCvs(folder: string, count: number): MadeCv[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const fileName = `text-${String(index).padStart(5, '0')}.txt`;
    const path = join(folder, fileName);
    writeFileSync(path, textOf(index));
    return { fileName, path };
  });
}

const { givenNames, familyNames, titles, skills } = madeWords;
const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

function textOf(index: number): string {
  const name = `${pick(givenNames, index)} ${pick(familyNames, Math.floor(index / givenNames.length))}`;
  const first = 2004 + (index % 14);
  return `${name}
${pick(titles, index)}
person${index}@example.com

Experience
${pick(titles, index)}, Company ${index % 911}
${first} – ${first + 1 + (index % 8)}
- Worked with ${pick(skills, index * 3)} and ${pick(skills, index * 7 + 1)}, order ${index}

Skills
${pick(skills, index)}, ${pick(skills, index * 5 + 2)}, ${pick(skills, index * 11 + 3)}
`;
}
