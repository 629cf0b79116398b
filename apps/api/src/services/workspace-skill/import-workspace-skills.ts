import { WorkspaceSkillId } from '@vitae/core/shared/ids';
import { bareName, formatSkillRow, type SkillRow } from '@vitae/core/skills/skill-row';
import { type PastedRow, readSkillTable } from '@vitae/core/skills/skill-table';
import { insertWorkspaceSkills, listWorkspaceSkills } from '@vitae/db/queries/skills/workspace-skills';
import type { Context, Deps } from '../context.ts';
import { changeSkills, columnsOf, foldedName, rowOf, textOf } from './internal.ts';
import type { ImportedWorkspaceSkills, ImportWorkspaceSkills } from './schemas.ts';

/** Longest part of a faulty row that is answered. */
const shownLength = 400;

type Problem = ImportedWorkspaceSkills['problems'][number];
const problemOf = ({ line, text }: PastedRow, problem: string): Problem => ({
  ...{ line, text: text.slice(0, shownLength), problem },
});

interface Sorted {
  readonly fresh: readonly PastedRow[];
  readonly existing: number;
  readonly problems: readonly Problem[];
}

/** Sets apart what is in the list already and what is pasted twice. Nothing in the list is ever overwritten. */
function sortOut(pasted: readonly PastedRow[], standing: readonly SkillRow[]): Sorted {
  const before = new Map(standing.map((row) => [foldedName(row), formatSkillRow(row)]));
  const seen = new Map<string, number>();
  const fresh: PastedRow[] = [];
  const problems: Problem[] = [];
  let existing = 0;
  for (const one of pasted) {
    const key = foldedName(one.row);
    const name = bareName(one.row.name);
    const earlier = seen.get(key);
    if (!/[\p{L}\p{N}]/u.test(name) || name.startsWith('#'))
      problems.push(problemOf(one, 'The row names no skill. Begin it with the name.'));
    else if (before.get(key) === formatSkillRow(one.row)) existing += 1;
    else if (before.has(key)) problems.push(problemOf(one, `“${name}” is in your list already. Edit it there.`));
    else if (earlier !== undefined)
      problems.push(problemOf(one, `“${name}” stands on line ${earlier} already. Put its names into one row.`));
    else {
      seen.set(key, one.line);
      fresh.push(one);
    }
  }
  return { fresh, existing, problems };
}

/** Those that can be used. A row that only leads to a faulty one is faulty too, so it is asked until nothing changes. */
async function usable({ pool }: Deps, fresh: readonly PastedRow[], standing: readonly SkillRow[]) {
  const problems: Problem[] = [];
  let good = fresh;
  for (;;) {
    const rows = textOf([...standing, ...good.map(({ row }) => row)]);
    const found = new Map(
      (await pool.checkSkills({ rows })).map(({ line, problem }) => [line - 1 - standing.length, problem]),
    );
    const next: PastedRow[] = [];
    for (const [at, one] of good.entries()) {
      const problem = found.get(at);
      if (problem === undefined) next.push(one);
      else problems.push(problemOf(one, problem));
    }
    if (next.length === good.length) return { good, problems };
    good = next;
  }
}

/**
 * Adds the good rows of a pasted list or table; the others are answered by line with what is wrong. Pasting the same
 * again adds nothing.
 */
export async function importWorkspaceSkills(
  { deps, actor }: Context,
  { text }: ImportWorkspaceSkills,
): Promise<ImportedWorkspaceSkills> {
  const { workspaceId } = actor;
  const standing = (await listWorkspaceSkills(deps.database, workspaceId)).map(rowOf);
  const sorted = sortOut(readSkillTable(text), standing);
  const { good, problems } = await usable(deps, sorted.fresh, standing);
  const skills = good.map(({ row }) => ({
    id: WorkspaceSkillId.parse(deps.ids.next()),
    workspaceId,
    ...columnsOf(row),
  }));
  const ids =
    skills.length === 0
      ? []
      : await changeSkills(deps.database, workspaceId, (transaction) => insertWorkspaceSkills(transaction, skills));
  return {
    ids,
    // What somebody else added meanwhile is there too.
    existing: sorted.existing + skills.length - ids.length,
    problems: [...sorted.problems, ...problems].sort((a, b) => a.line - b.line),
  };
}
