import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * `npm run dev`: the server, restarted when its code changes, and vite's development server before it, which shows a
 * change of the web app at once. Open the address that vite prints.
 */
const root = dirname(import.meta.dirname);
const apiPort = process.env.PORT ?? '4400';
const webFolder = join(root, 'apps', 'web');
const vite = join(
  dirname(createRequire(join(webFolder, 'package.json')).resolve('vite/package.json')),
  'bin',
  'vite.js',
);

const children = [
  start([
    '--disable-warning=ExperimentalWarning',
    // Watching what is imported; a restart waits until the old process has stopped its database.
    '--watch',
    '--watch-preserve-output',
    join(root, 'apps', 'api', 'src', 'main.ts'),
  ]),
  start([vite], { cwd: webFolder, environment: { VITAE_API_URL: `http://127.0.0.1:${apiPort}` } }),
];

function start(args: readonly string[], options: { cwd?: string; environment?: Record<string, string> } = {}) {
  return spawn(process.execPath, args, {
    cwd: options.cwd ?? root,
    stdio: 'inherit',
    env: { ...process.env, ...options.environment },
  });
}

let stopping = false;
function stopAll(): void {
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAll);
process.once('disconnect', stopAll);

await Promise.all(children.map(whenEnded));

/** When one of the two ends by itself, the other is of no use. */
function whenEnded(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      if (!stopping) process.exitCode = code ?? 1;
      stopAll();
      resolve();
    });
  });
}
