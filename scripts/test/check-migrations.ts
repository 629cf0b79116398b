import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type CommandResult, runCommand } from './run-command.ts';

/**
 * Lets drizzle-kit write the migration that would bring the committed ones up to the schema, into a copy: there must
 * be nothing to write.
 */
export async function checkMigrations(root: string): Promise<CommandResult> {
  const db = join(root, 'packages', 'db');
  // Inside the package, since drizzle-kit resolves what the schema imports from where it runs.
  const copy = mkdtempSync(join(db, 'node_modules', '.migrations-'));
  try {
    cpSync(join(db, 'src', 'migrations'), copy, { recursive: true });
    // It takes paths from where it runs only, and ends with 0 whatever happened.
    const args = ['generate', '--dialect=postgresql', '--schema=src/schema/tables.ts', `--out=${relative(db, copy)}`];
    const { output } = await runCommand(join(db, 'node_modules', '.bin', 'drizzle-kit'), args, { cwd: db });
    if (output.includes('No schema changes')) return { code: 0, output };
    return { code: 1, output: `The schema and the migrations differ (packages/db/drizzle.config.ts).\n${output}` };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
