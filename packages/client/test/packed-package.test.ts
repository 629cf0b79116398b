import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { API } from 'typescript/unstable/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage } from '../packaging/build-package.ts';

const run = promisify(execFile);
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const consumer = fileURLToPath(new URL('consumer/app.ts', import.meta.url));

/** An empty project outside the repository with the packed client in it. */
let project = '';

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-client-'));
  project = join(folder, 'project');
  await buildPackage(join(folder, 'package'));
  const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(folder, 'package') });
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.stdout.trim())], {
    cwd: project,
  });
  await copyFile(consumer, join(project, 'app.ts'));
  const compilerOptions = { strict: true, skipLibCheck: false, noEmit: true, module: 'nodenext', target: 'es2023' };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.ts'] }));
}, 120_000);
afterAll(() => rm(join(project, '..'), { recursive: true, force: true }));

test('it needs published packages only', async () => {
  const { dependencies } = JSON.parse(await readFile(join(project, 'node_modules/@vitae/client/package.json'), 'utf8'));
  expect(Object.keys(dependencies)).toEqual(['@trpc/client', '@trpc/server', 'eventsource']);
  const declarations = await readFile(join(project, 'node_modules/@vitae/client/dist/app-router.gen.d.ts'), 'utf8');
  expect(declarations.match(/from '[^']+'/g)).toEqual(["from '@trpc/server'"]);
});

test('it loads in Node', async () => {
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '-e', "import * as client from '@vitae/client'; console.log(typeof client.createClient)"],
    { cwd: project },
  );
  expect(stdout.trim()).toBe('function');
});

test('a strict project that also checks the declarations of its libraries compiles, with little work', async () => {
  const { stdout } = await run(process.execPath, [tsc, '-p', project, '--extendedDiagnostics'], { cwd: project });
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  console.log(`tsc: ${figure('Total time')} s, ${figure('Types')} types, ${figure('Instantiations')} instantiations`);
  // Inferring the server's own router costs more than a million; written out it must stay far below.
  expect(figure('Instantiations')).toBeGreaterThan(0);
  expect(figure('Instantiations')).toBeLessThan(250_000);
});

test('an editor completes nouns, verbs and fields, quickly', async () => {
  const source = [
    "import { client } from './app.ts';",
    'client.;',
    'client.cv.;',
    'void client.cv.list.query().then(({ items }) => items[0]?.);',
  ].join('\n');
  const file = join(project, 'completion.ts');
  await writeFile(file, source);
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, module: 'nodenext', allowImportingTsExtensions: true, noEmit: true },
    }),
  );
  const startedMs = performance.now();
  const api = new API({ cwd: project });
  try {
    const [opened] = api.updateSnapshot({ openProjects: [join(project, 'tsconfig.json')] }).getProjects();
    const namesAfter = (text: string) =>
      opened?.checker
        .getCompletionsAtPosition(file, source.indexOf(text) + text.length)
        ?.entries.map(({ name }) => name.replace('?', '')) ?? [];
    expect(namesAfter('\nclient.')).toEqual(expect.arrayContaining(['auth', 'cv', 'posting', 'screening']));
    expect(namesAfter('client.cv.')).toEqual(expect.arrayContaining(['list', 'get', 'getDocument', 'delete']));
    expect(namesAfter('items[0]?.')).toEqual(expect.arrayContaining(['fileName', 'headline', 'newestEvaluation']));
    const tookMs = performance.now() - startedMs;
    console.log(`completion: three places in ${tookMs.toFixed(0)} ms, with starting the language service`);
    expect(tookMs).toBeLessThan(5_000);
  } finally {
    api.close();
  }
});
