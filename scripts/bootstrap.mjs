// Runs any of Vitae's commands on a machine that has only Node ≥ 20 and npm: installs what is missing with the pinned
// pnpm, then hands over to the Node 24 that came with it. No dependencies, and nothing on standard output, which
// belongs to the command.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.vitae-install');
const nodeBinary = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The file behind each "npm run" name. `server` commands are stopped with the npm that started them. */
const commands = {
  start: { file: 'scripts/start.ts', server: true },
  dev: { file: 'scripts/dev.ts', server: true },
  test: { file: 'scripts/test.ts' },
  bench: { file: 'scripts/bench/main.ts' },
  'bench:kill': { file: 'scripts/bench/kill.ts' },
  'bench:screening': { file: 'scripts/bench/screening.ts' },
  fuzz: { file: 'scripts/fuzz/main.ts', whereCalled: true },
  vitae: { file: 'apps/cli/src/main.ts', whereCalled: true },
  'score:reading': { file: 'scripts/score/reading.ts', whereCalled: true },
  'score:readability': { file: 'scripts/score/readability/main.ts', whereCalled: true },
  'score:matching': { file: 'scripts/score/matching/main.ts', whereCalled: true },
  'score:attacks': { file: 'scripts/score/attacks/main.ts', whereCalled: true },
  'score:fairness': { file: 'scripts/score/fairness/main.ts', whereCalled: true },
  demo: { file: 'scripts/demo/make-demo.ts' },
  screenshots: { file: 'scripts/screenshots.ts' },
};

main(process.argv[2] ?? '', process.argv.slice(3));

function main(name, args) {
  const command = commands[name];
  if (command === undefined) {
    fail(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  }
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Vitae needs Node 20 or newer; this is ${process.version}. Install a newer one from https://nodejs.org.`);
  }
  if (!isInstalled()) install();
  run(command, args);
}

/** Everything that decides what gets installed. */
function manifests() {
  const packages = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  );
  return ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages.sort()];
}

function inputHash() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const path of manifests()) {
    if (existsSync(join(root, path))) hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function isInstalled() {
  return existsSync(nodeBinary) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === inputHash();
}

function install() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  process.stderr.write('Installing Vitae’s packages (the first time this takes about a minute) …\n');
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const result = spawnSync(
    npx,
    ['-y', manifest.packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // npm's own settings for the script that runs now (its silence among them) are not pnpm's.
      env: { ...process.env, npm_config_loglevel: 'error', CI: 'true' },
      shell: process.platform === 'win32',
    },
  );
  if (result.status !== 0)
    explainInstall(`${result.stdout ?? ''}\n${result.stderr ?? ''}\n${result.error?.message ?? ''}`);
  writeFileSync(stampFile, inputHash());
}

function explainInstall(output) {
  process.stderr.write(`${output.trim().split('\n').slice(-15).join('\n')}\n\n`);
  if (/ENOSPC|no space left/i.test(output)) {
    fail(
      'The packages could not be installed: the disk is full. Vitae needs about 2 GB. Free some space and try again.',
    );
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|dns error|error sending request|network/i.test(output)) {
    fail('The npm registry could not be reached. Check the network (and npm’s proxy settings), then try again.');
  }
  if (/EACCES|permission denied/i.test(output)) {
    fail(
      `The packages could not be installed: this user may not write in ${root}. Use the folder’s owner, or clone anew.`,
    );
  }
  fail('The packages could not be installed; the lines above say why.');
}

function run(command, args) {
  const where = command.whereCalled ? (process.env.INIT_CWD ?? process.cwd()) : root;
  const child = spawn(nodeBinary, ['--disable-warning=ExperimentalWarning', join(root, command.file), ...args], {
    cwd: where,
    // The channel to a server is only there to break: then it knows that this process is gone, however that came.
    stdio: command.server ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'vitae-compile'),
      PATH: `${dirname(nodeBinary)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event !== undefined) stopWithParent(child);
  child.once('error', (error) => fail(`Node 24 (${nodeBinary}) could not be run: ${error.message}`));
  child.once('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

/**
 * npm passes a signal to its shell, which may die of it without telling us, or npm is killed outright: then nobody
 * would stop the command. So the two processes above this one are watched.
 */
function stopWithParent(child) {
  const shell = process.ppid;
  const npm = parentOf(shell);
  setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) child.kill('SIGTERM');
  }, 500).unref();
}

/** Known on Linux, where npm's shell stays between npm and us; elsewhere the shell gives way to its command. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  // Whoever counts tests reads the last line, whatever happened.
  if (process.argv[2] === 'test') process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
