import { AppError } from '@vitae/core/shared/app-error';
import { CommanderError } from 'commander';
import { type ExitCode, exitCode } from './exit-code.ts';
import { plainText } from './output/plain-text.ts';
import type { Terminal } from './output/terminal.ts';
import { createProgram } from './program.ts';

/** Runs one command line (without `node vitae`) to its end. Whatever goes wrong is said on stderr, in words. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let ended: ExitCode = exitCode.allRead;
  const program = createProgram(terminal, (code) => {
    ended = code;
  });
  if (args.length === 0) {
    terminal.stderr.write(program.helpInformation());
    return exitCode.cannotStart;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return ended;
  } catch (thrown) {
    // Commander has said what it had to say; its own code is 0 for --help and --version.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCode.allRead : exitCode.cannotStart;
    if (terminal.stop.aborted) return exitCode.interrupted;
    const known = thrown instanceof AppError && thrown.code !== 'INTERNAL';
    terminal.stderr.write(
      known
        ? `error: ${plainText(thrown.message)}\n`
        : `error: something unexpected happened.\n${thrown instanceof Error ? (thrown.stack ?? '') : ''}\n`,
    );
    return exitCode.cannotStart;
  }
};
