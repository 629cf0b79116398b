import { skillFiles } from './skill-files.ts';
import { parseSkillLines, type SkillLine } from './skill-line.ts';
import { withoutField } from './skill-row.ts';
import { compileSkills, shippedSkills, skillVocabulary, type Vocabulary } from './vocabulary.ts';
import { wordKey } from './word-key.ts';

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

/** The field of a workspace's own skills that name no other; a name marked `?` needs another of them near it. */
const workspaceField = 'workspace';

/** A workspace's list is read with every task that judges; more rows than these would slow each of them. */
const skillRowLimits = { rows: 2000, rowLength: 400, nameLength: 80 } as const;

const letters = /[\p{L}\p{N}]/u;

interface Row {
  readonly line: number;
  readonly text: string;
  readonly skill: SkillLine;
  readonly field: string;
}

const isField = (field: string): boolean => Object.hasOwn(skillFiles, field);

function parseRows(rows: string): { readonly parsed: readonly Row[]; readonly problems: readonly SkillRowProblem[] } {
  const problems: SkillRowProblem[] = [];
  const parsed: Row[] = [];
  const taken = new Set<string>();
  for (const [index, whole] of rows.split('\n').entries()) {
    const text = whole.trim();
    const line = index + 1;
    if (text === '' || text.startsWith('#')) continue;
    const refuse = (problem: string) =>
      problems.push({ line, text: text.slice(0, skillRowLimits.nameLength), problem });
    const { rest, field } = withoutField(text);
    const [skill] = parseSkillLines(rest);
    if (parsed.length >= skillRowLimits.rows) refuse(`There can be ${skillRowLimits.rows} rows. Leave some out.`);
    else if (text.length > skillRowLimits.rowLength)
      refuse(`A row can have ${skillRowLimits.rowLength} characters. Part it into two.`);
    else if (!skill || !letters.test(skill.name)) refuse('The row names no skill. Begin it with the name.');
    else if (skill.aliases.some((alias) => !letters.test(alias.text)))
      refuse('A name between two “|” is empty. Take one “|” away.');
    else if (skill.aliases.some((alias) => alias.text.length > skillRowLimits.nameLength))
      refuse(`A name can have ${skillRowLimits.nameLength} characters.`);
    else if (field !== undefined && !isField(field))
      refuse(`There is no field “${field}”. Known fields: ${Object.keys(skillFiles).join(', ')}.`);
    else if (taken.has(skill.name)) refuse(`“${skill.name}” stands in two rows. Put its names into one.`);
    else {
      taken.add(skill.name);
      parsed.push({ line, text, skill, field: field ?? workspaceField });
    }
  }
  return { parsed, problems };
}

/** Names after ` > ` and ` ~ ` that neither the shipped vocabulary nor the rows know. */
function unknownLinks({ skill }: Row, names: ReadonlySet<string>): string[] {
  const { named } = skillVocabulary();
  return [...skill.implies, ...skill.related].filter((name) => !names.has(wordKey(name)) && named(name) === undefined);
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

function checkRows(rows: string): { readonly kept: readonly Row[]; readonly problems: readonly SkillRowProblem[] } {
  const { parsed, problems } = parseRows(rows);
  const names = new Set(parsed.flatMap(({ skill }) => skill.aliases.map((alias) => wordKey(alias.text))));
  const kept: Row[] = [];
  const faults = [...problems];
  for (const row of parsed) {
    const [unknown] = unknownLinks(row, names);
    const problem =
      unknown === undefined
        ? takenBy(row)
        : `“${unknown}” is no skill that is known. Add a row for it, or leave it out.`;
    if (problem === undefined) kept.push(row);
    else faults.push({ line: row.line, text: row.text.slice(0, skillRowLimits.nameLength), problem });
  }
  return { kept, problems: faults.sort((a, b) => a.line - b.line) };
}

/** What is wrong with a workspace's rows, without the time that compiling them takes. */
export function checkSkillRows(rows: string): readonly SkillRowProblem[] {
  return checkRows(rows).problems;
}

/**
 * The shipped vocabulary with a workspace's own rows, in the form that `skill-row.ts` describes (`Name|alias > implied ~
 * related @ field`, one skill a row). A row that names a shipped skill adds to it. Rows with a fault are left out and
 * returned with what is wrong; the others count. Pure, and slow (about a tenth of a second): keep the result by the text
 * of the rows.
 */
export function compileVocabulary(rows: string): WorkspaceVocabulary {
  const { kept, problems } = checkRows(rows);
  const fields = [...Map.groupBy(kept, ({ field }) => field)];
  const own = fields.map(([field, lines]) => [field, lines.map(({ skill }) => skill)] as const);
  return { vocabulary: compileSkills([...shippedSkills(), ...own]), problems };
}
