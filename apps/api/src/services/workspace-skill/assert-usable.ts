import { AppError } from '@vitae/core/shared/app-error';
import type { SkillRow } from '@vitae/core/skills/skill-row';
import type { Deps } from '../context.ts';
import { textOf } from './internal.ts';

/** Throws VALIDATION with what is wrong with a row beside the others, and what to do. */
export async function assertUsable({ pool }: Deps, row: SkillRow, others: readonly SkillRow[]): Promise<void> {
  const problems = await pool.checkSkills({ rows: textOf([...others, row]) });
  const own = problems.find(({ line }) => line === others.length + 1);
  if (own) throw new AppError('VALIDATION', own.problem);
}
