import { basename } from 'node:path';
import type { Ranking } from './labelled-set.ts';

interface OwnFile {
  readonly name: string;
  readonly posting: string;
  readonly cvs: readonly { readonly key: string; readonly text: string; readonly grade: number }[];
  /** Grades for CVs that stand in other files. */
  readonly also: ReadonlyMap<string, number>;
}

const head = /^=== (posting|also|cv (\S+) ([0-3]) \S.*)$/;

function parseFile({ file, content }: { readonly file: string; readonly content: string }): OwnFile {
  const name = basename(file, '.txt');
  let posting = '';
  const cvs: { key: string; text: string; grade: number }[] = [];
  const also = new Map<string, number>();
  for (const part of content.split(/^(?==== )/m)) {
    const [first = '', ...rest] = part.split('\n');
    const match = head.exec(first.trim());
    if (!match) throw new Error(`${file}: “${first.slice(0, 60)}” is no part. See docs/domain/evaluation.md.`);
    const text = rest.join('\n').trim();
    if (match[1] === 'posting') posting = text;
    else if (match[1] === 'also') {
      for (const line of text.split('\n')) {
        const [key = '', grade = ''] = line.trim().split(/\s+/);
        also.set(key, Number(grade));
      }
    } else cvs.push({ key: `${name}/${match[2]}`, text, grade: Number(match[3]) });
  }
  return { name, posting, cvs, also };
}

/**
 * The project's own set: a file per posting, with `=== posting`, `=== cv NAME GRADE REASON` and `=== also` (grades for
 * CVs of other files). Every CV of the set is ranked for every posting; one that a posting does not grade is of another
 * trade and has grade 0.
 */
export function readOwnSet(contents: readonly { readonly file: string; readonly content: string }[]): Ranking[] {
  const files = contents.map(parseFile);
  const all = files.flatMap((file) => file.cvs);
  for (const { name, also } of files)
    for (const key of also.keys())
      if (!all.some((cv) => cv.key === key)) throw new Error(`${name}: there is no CV ${key} to grade.`);
  return files.map(({ name, posting, cvs, also }) => ({
    name,
    posting,
    cvs: all.map(({ key, text, grade }) => ({
      text,
      grade: cvs.some((own) => own.key === key) ? grade : (also.get(key) ?? 0),
    })),
  }));
}
