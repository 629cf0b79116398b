import { join } from 'node:path';
import { checkDocuments } from './check-documents.ts';
import { checkMigrations } from './check-migrations.ts';
import { checkTypes } from './check-types.ts';
import { type CommandResult, runCommand } from './run-command.ts';

export interface Check {
  readonly name: string;
  run(): Promise<CommandResult>;
}

const root = join(import.meta.dirname, '..', '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

/** Everything beside the tests proper; each counts as one. */
export const checks: readonly Check[] = [
  { name: 'types of apps and packages', run: () => checkTypes(root) },
  { name: 'types of scripts', run: () => runCommand(bin('tsc'), ['--noEmit', '-p', 'scripts'], { cwd: root }) },
  {
    name: 'types of scripts that run code in a browser',
    run: () => runCommand(bin('tsc'), ['--noEmit', '-p', 'scripts/tsconfig.browser.json'], { cwd: root }),
  },
  { name: 'lint and import rules', run: () => runCommand(bin('biome'), ['check', '.'], { cwd: root }) },
  { name: 'unused exports and dependencies', run: () => runCommand(bin('knip'), [], { cwd: root }) },
  { name: 'paths named in documents', run: () => checkDocuments(root) },
  { name: 'migrations match the schema', run: () => checkMigrations(root) },
];
