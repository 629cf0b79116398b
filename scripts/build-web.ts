import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../packages/db/src/embedded/start-error.ts';

const root = dirname(import.meta.dirname);
const webFolder = join(root, 'apps', 'web');
const stampFile = join(webFolder, 'dist', '.built-from');

/** Everything that the web build is made of, relative to the repository. */
const inputs = [
  'apps/web/index.html',
  'apps/web/package.json',
  'apps/web/vite.config.ts',
  'apps/web/vite',
  'apps/web/public',
  'apps/web/src',
  'packages/client/src',
  'packages/core/src',
  'packages/ui/src',
  'pnpm-lock.yaml',
];

/** Builds the web app when anything in it changed since the last build. Throws StartError with the builder's words. */
export function buildWeb(): void {
  const hash = hashInputs();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return;
  process.stderr.write('Building the web app …\n');
  const fromWeb = createRequire(join(webFolder, 'package.json'));
  const vite = join(dirname(fromWeb.resolve('vite/package.json')), 'bin', 'vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: webFolder,
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    const said = `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-20).join('\n');
    if (/ENOSPC/.test(said)) throw new StartError('The web app could not be built: the disk is full. Free some space.');
    throw new StartError(`The web app could not be built:\n${said}`);
  }
  writeFileSync(stampFile, hash);
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => listFiles(input)).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  try {
    return readdirSync(absolute, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  } catch {
    return [path];
  }
}
