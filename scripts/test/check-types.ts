import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandResult, runCommand } from './run-command.ts';

/** TypeScript's compiler takes both cores of a small machine by itself; two at a time keep them busy between files. */
const atOnce = 2;

/**
 * Checks the types of every app and package. `turbo run typecheck` does the same with a cache, but wants a pnpm on the
 * PATH, which a machine with npm alone has not.
 */
export async function checkTypes(root: string): Promise<CommandResult> {
  const waiting = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .map((name) => join(root, folder, name))
      .filter((path) => existsSync(join(path, 'tsconfig.json'))),
  );
  const results: CommandResult[] = [];
  const worker = async () => {
    for (let cwd = waiting.shift(); cwd !== undefined; cwd = waiting.shift()) {
      const result = await runCommand(join(root, 'node_modules', '.bin', 'tsc'), ['--noEmit'], { cwd });
      results.push({ ...result, output: result.code === 0 ? '' : `${cwd.slice(root.length + 1)}:\n${result.output}` });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return {
    code: results.some((result) => result.code !== 0) ? 1 : 0,
    output: results.map((result) => result.output).join(''),
  };
}
