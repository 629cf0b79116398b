import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Verdict } from '../../../packages/core/src/evaluation/evaluation.ts';
import { Requirement } from '../../../packages/core/src/posting/requirement.ts';
import { readMadePlans } from './made-plan.ts';
import { makeSet } from './made-set.ts';
import { readOwnSet } from './own-set.ts';
import { readVerdictCases, type VerdictCase } from './verdict-cases.ts';

/** A posting with graded CVs; a higher grade is a better match. */
export interface Ranking {
  readonly name: string;
  readonly posting: string;
  readonly cvs: readonly { readonly text: string; readonly grade: number }[];
}

/** A CV judged by people, requirement by requirement. */
export interface JudgedCv {
  readonly cv: string;
  readonly requirements: readonly Requirement[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

export interface LabelledSet {
  readonly rankings: readonly Ranking[];
  /** Pairs whose postings have one CV each as well as those that could be grouped. */
  readonly pairs: readonly { readonly posting: string; readonly cv: string; readonly grade: number }[];
  readonly judged: readonly JudgedCv[];
  readonly cases: readonly VerdictCase[];
}

const PairLine = z.object({
  cv: z.string(),
  posting: z.string(),
  label: z.union([z.number(), z.string(), z.boolean()]),
});
const RankingLine = z.object({
  posting: z.string(),
  cvs: z.array(z.object({ text: z.string(), grade: z.number() })).min(1),
});
const JudgedLine = z.object({
  cv: z.string(),
  requirements: z.array(Requirement).min(1),
  verdicts: z.record(z.string(), Verdict),
});

/** Words that public sets use for grades. */
const gradeWords: Readonly<Record<string, number>> = {
  'no fit': 0,
  no: 0,
  bad: 0,
  mismatch: 0,
  unsuitable: 0,
  reject: 0,
  rejected: 0,
  'potential fit': 1,
  partial: 1,
  maybe: 1,
  average: 1,
  'good fit': 2,
  good: 2,
  yes: 2,
  match: 2,
  suitable: 2,
  select: 2,
  selected: 2,
};

function gradeOf(label: number | string | boolean, where: string): number {
  if (typeof label === 'number') return label;
  if (typeof label === 'boolean') return label ? 1 : 0;
  const grade = gradeWords[label.trim().toLowerCase()] ?? (label.trim() === '' ? Number.NaN : Number(label));
  if (Number.isNaN(grade)) {
    throw new Error(
      `${where}: the label “${label}” is not known. Use a number (higher is better), true or false, or one of: ${Object.keys(gradeWords).join(', ')}.`,
    );
  }
  return grade;
}

type Line =
  | { readonly kind: 'pair'; readonly pair: LabelledSet['pairs'][number] }
  | { readonly kind: 'ranking'; readonly ranking: Ranking }
  | { readonly kind: 'judged'; readonly judged: JudgedCv };

function readLine(line: string, where: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${where} is not JSON. Each line must be one JSON object.`, { cause });
  }
  const ranking = RankingLine.safeParse(value);
  if (ranking.success) return { kind: 'ranking', ranking: { name: where, ...ranking.data } };
  const pair = PairLine.safeParse(value);
  if (pair.success) {
    const { cv, posting, label } = pair.data;
    return { kind: 'pair', pair: { cv, posting, grade: gradeOf(label, where) } };
  }
  const judged = JudgedLine.safeParse(value);
  if (judged.success) return { kind: 'judged', judged: judged.data };
  throw new Error(
    `${where}: expected {"cv", "posting", "label"}, {"posting", "cvs": [{"text", "grade"}]} or {"cv", "requirements", "verdicts"}.`,
  );
}

/** Pairs that share a posting are also a ranking of it. */
function groupPairs(pairs: LabelledSet['pairs']): Ranking[] {
  const byPosting = new Map<string, { text: string; grade: number }[]>();
  for (const { posting, cv, grade } of pairs) {
    const cvs = byPosting.get(posting) ?? [];
    cvs.push({ text: cv, grade });
    byPosting.set(posting, cvs);
  }
  return [...byPosting]
    .filter(([, cvs]) => cvs.length >= 2)
    .map(([posting, cvs], at) => ({ name: `posting ${at + 1}`, posting, cvs }));
}

async function filesOf(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => /\.(?:jsonl|txt|cases)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Reads every .jsonl (and the project's own .txt form) of a folder, or one file. Throws with file and line. */
export async function readLabelledSet(path: string): Promise<LabelledSet> {
  const files = await filesOf(path);
  const lines: Line[] = [];
  for (const file of files.filter((name) => name.endsWith('.jsonl'))) {
    const content = await readFile(file, 'utf8');
    for (const [at, line] of content.split('\n').entries())
      if (line.trim() !== '') lines.push(readLine(line, `${file}, line ${at + 1}`));
  }
  const contentsOf = (ending: string) =>
    Promise.all(
      files
        .filter((name) => name.endsWith(ending))
        .map(async (file) => ({ file, content: await readFile(file, 'utf8') })),
    );
  const contents = await contentsOf('.txt');
  // Plans of invented people open with a name; the written set opens with its posting.
  const isWritten = ({ content }: { readonly content: string }) => content.startsWith('=== posting');
  const plans = contents.filter((own) => !isWritten(own)).flatMap(readMadePlans);
  const pairs = lines.flatMap((line) => (line.kind === 'pair' ? [line.pair] : []));
  return {
    rankings: [
      ...readOwnSet(contents.filter(isWritten)),
      ...makeSet(plans),
      ...lines.flatMap((line) => (line.kind === 'ranking' ? [line.ranking] : [])),
      ...groupPairs(pairs),
    ],
    pairs,
    judged: lines.flatMap((line) => (line.kind === 'judged' ? [line.judged] : [])),
    cases: (await contentsOf('.cases')).flatMap(readVerdictCases),
  };
}
