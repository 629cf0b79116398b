import { parseSkillLines, type SkillLine } from './skill-line.ts';
import { compileSkills, shippedSkills, skillVocabulary, type Vocabulary } from './vocabulary.ts';

/** What is wrong with a row that a workspace wrote; the row is left out. */
export interface SkillRowProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** For the person who wrote the row: what is wrong, and what to do. */
  readonly problem: string;
}

export interface WorkspaceVocabulary {
  readonly vocabulary: Vocabulary;
  readonly problems: readonly SkillRowProblem[];
}

/** The field of a workspace's own skills; a name marked `?` needs another of them near it. */
const workspaceField = 'workspace';

/** A workspace's list is read with every task that judges; more rows than these would slow each of them. */
const limits = { rows: 2000, rowLength: 400, nameLength: 80 } as const;

const letters = /[\p{L}\p{N}]/u;

interface Row {
  readonly line: number;
  readonly text: string;
  readonly skill: SkillLine;
}

function parseRows(rows: string): { readonly parsed: readonly Row[]; readonly problems: readonly SkillRowProblem[] } {
  const problems: SkillRowProblem[] = [];
  const parsed: Row[] = [];
  for (const [index, whole] of rows.split('\n').entries()) {
    const text = whole.trim();
    const line = index + 1;
    if (text === '' || text.startsWith('#')) continue;
    const refuse = (problem: string) => problems.push({ line, text: text.slice(0, limits.nameLength), problem });
    const [skill] = parseSkillLines(text);
    if (parsed.length >= limits.rows) refuse(`There can be ${limits.rows} rows. Leave some out.`);
    else if (text.length > limits.rowLength) refuse(`A row can have ${limits.rowLength} characters. Part it into two.`);
    else if (!skill || !letters.test(skill.name)) refuse('The row names no skill. Begin it with the name.');
    else if (skill.aliases.some((alias) => !letters.test(alias.text)))
      refuse('A name between two “|” is empty. Take one “|” away.');
    else if (skill.aliases.some((alias) => alias.text.length > limits.nameLength))
      refuse(`A name can have ${limits.nameLength} characters.`);
    else if (parsed.some((other) => other.skill.name === skill.name))
      refuse(`“${skill.name}” stands in two rows. Put its names into one.`);
    else parsed.push({ line, text, skill });
  }
  return { parsed, problems };
}

/** Names after ` > ` and ` ~ ` that neither the shipped vocabulary nor the rows know. */
function unknownLinks({ skill }: Row, names: ReadonlySet<string>): string[] {
  const { named } = skillVocabulary();
  return [...skill.implies, ...skill.related].filter((name) => !names.has(name) && named(name) === undefined);
}

/** Another skill of the shipped vocabulary that one of the names already means. */
function takenBy({ skill }: Row): string | undefined {
  const { named } = skillVocabulary();
  for (const { text, exact } of skill.aliases) {
    const other = exact ? undefined : named(text);
    if (other && other.name !== skill.name)
      return `“${text}” already means “${other.name}”. Use that name, or add “=” before it to ask for exactly this spelling.`;
  }
  return undefined;
}

/**
 * The shipped vocabulary with a workspace's own rows, in the form that `skill-line.ts` describes (`Name|alias > implied ~
 * related`, one skill a row). A row that names a shipped skill adds to it. Rows with a fault are left out and returned with
 * what is wrong; the others count. Pure, and slow (about a tenth of a second): keep the result by the text of the rows.
 */
export function compileVocabulary(rows: string): WorkspaceVocabulary {
  const { parsed, problems } = parseRows(rows);
  const names = new Set(parsed.flatMap(({ skill }) => skill.aliases.map((alias) => alias.text)));
  const kept: SkillLine[] = [];
  const faults = [...problems];
  for (const row of parsed) {
    const [unknown] = unknownLinks(row, names);
    const problem =
      unknown === undefined
        ? takenBy(row)
        : `“${unknown}” is no skill that is known. Add a row for it, or leave it out.`;
    if (problem === undefined) kept.push(row.skill);
    else faults.push({ line: row.line, text: row.text.slice(0, limits.nameLength), problem });
  }
  return {
    vocabulary: compileSkills([...shippedSkills(), [workspaceField, kept]]),
    problems: faults.sort((a, b) => a.line - b.line),
  };
}
