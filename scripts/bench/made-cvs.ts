import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeWords } from './made-words.data.ts';
import { type TextLine, writePdf } from './pdf-writer.ts';

export interface MadeCv {
  readonly fileName: string;
  readonly path: string;
}

const folder = join(dirname(dirname(import.meta.dirname)), '.vitae', 'bench', 'made-cvs-1');

/** Distinct one- and two-page CVs in turn, made once and kept; the same on every machine. */
export function makeCvs(count: number): MadeCv[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const fileName = `cv-${String(index).padStart(4, '0')}.pdf`;
    const path = join(folder, fileName);
    if (!existsSync(path)) {
      writeFileSync(`${path}.tmp`, writePdf(layOut(index, { pages: 1 + (index % 2) })));
      renameSync(`${path}.tmp`, path);
    }
    return { fileName, path };
  });
}

/** Files of any folder, for measuring on CVs of one's own. */
export function listPdfs(path: string): MadeCv[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((fileName) => ({ fileName, path: join(path, fileName) }));
}

export function readBytes(cv: MadeCv): Buffer {
  return readFileSync(cv.path);
}

/** A small generator of even quality, seeded by the file's number (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function layOut(index: number, shape: { pages: number }): TextLine[][] {
  const random = seeded(index);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const pages: TextLine[][] = [[]];
  let y = 790;
  const add = (text: string, style: { size?: number; bold?: boolean; x?: number; gap?: number } = {}) => {
    const { size = 10, bold = false, x = 60, gap = 1.35 } = style;
    if (y < 60) {
      pages.push([]);
      y = 790;
    }
    pages.at(-1)?.push({ text, x, y, size, bold });
    y -= size * gap;
  };
  const heading = (text: string) => {
    y -= 8;
    add(text, { size: 13, bold: true, gap: 1.6 });
  };
  addHead();
  heading('Experience');
  const roles = shape.pages === 1 ? 3 : 8;
  for (let role = 0; role < roles; role++) addRole(2024 - role * 2);
  heading('Education');
  add(`${pick(madeWords.degrees)}, ${pick(madeWords.universities)}`, { bold: true });
  add('2004 - 2008');
  heading('Skills');
  const skills = [...madeWords.skills].sort(() => random() - 0.5);
  add(skills.slice(0, 8).join(', '));
  add(skills.slice(8, 14).join(', '));
  heading('Languages');
  add('English (native), German (B2), Spanish (A2)');
  return pages;

  function addHead(): void {
    const given = madeWords.givenNames[index % 20] ?? '';
    const family = madeWords.familyNames[Math.floor(index / 20) % 25] ?? '';
    add(`${given} ${family}`, { size: 22, bold: true });
    add(pick(madeWords.titles), { size: 12, gap: 1.6 });
    const mail = `${given}.${family}.${index}@example.com`.toLowerCase();
    add(`${mail} | +44 20 7946 ${String(1000 + (index % 9000))} | ${pick(madeWords.cities)}`);
    heading('Summary');
    add(`${pick(madeWords.titles)} with ${5 + (index % 20)} years of practice in ${pick(madeWords.skills)}`);
    add(`and ${pick(madeWords.skills)}, from small teams to whole departments.`);
  }

  function addRole(year: number): void {
    add(`${pick(madeWords.titles)}, ${pick(madeWords.employers)}`, { size: 11, bold: true });
    add(`${pick(madeWords.months)} ${year - 2} - ${pick(madeWords.months)} ${year} | ${pick(madeWords.cities)}`);
    for (let line = 0; line < 4; line++) {
      const skill = pick(madeWords.skills);
      add(`\x95 ${pick(madeWords.verbs)} ${pick(madeWords.objects)} with ${skill}, ${pick(madeWords.results)}.`, {
        x: 70,
      });
    }
    y -= 4;
  }
}
