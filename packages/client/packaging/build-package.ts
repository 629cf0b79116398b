import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const own = join(root, 'packages/client');
const tsc = join(own, 'node_modules/typescript/bin/tsc');

/** Modules of other packages that go along, by the name they are imported with. They import nothing themselves. */
const adopted: Readonly<Record<string, string>> = { '@vitae/core/shared/app-error': 'app-error.ts' };

/** tRPC's declarations speak of AsyncGenerator and Disposable, which a project with an older target has not by itself. */
const neededLib = '/// <reference lib="es2022" />\n/// <reference lib="esnext.disposable" />\n';

const publishedDependencies = ['@trpc/client', '@trpc/server', 'eventsource'];

/**
 * Makes the folder that `npm pack` and `npm publish` take: the client as plain modules with declarations, which needs
 * published packages only. Nothing is bundled, so that what is installed can be read.
 */
export const buildPackage = async (folder: string): Promise<void> => {
  const sources = join(folder, 'src');
  await rm(folder, { recursive: true, force: true });
  await mkdir(sources, { recursive: true });
  for (const [name, file] of Object.entries(adopted)) {
    await copyFile(join(root, `${name.replace('@vitae/core', 'packages/core/src')}.ts`), join(sources, file));
  }
  for (const file of await readdir(join(own, 'src'))) {
    if (file.endsWith('.test.ts')) continue;
    await writeFile(join(sources, file), withAdopted(await readFile(join(own, 'src', file), 'utf8')));
  }
  await compile(folder, sources);
  await rm(sources, { recursive: true });
  await pointDeclarationsAtModules(join(folder, 'dist'));
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(await packageJson(), null, 2)}\n`);
  await copyFile(join(own, 'README.md'), join(folder, 'README.md'));
  await copyFile(join(root, 'LICENSE'), join(folder, 'LICENSE'));
};

const withAdopted = (source: string): string =>
  Object.entries(adopted).reduce((text, [name, file]) => text.replaceAll(`'${name}'`, `'./${file}'`), source);

const compile = async (folder: string, sources: string): Promise<void> => {
  const config = {
    extends: join(own, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      allowImportingTsExtensions: false,
      rewriteRelativeImportExtensions: true,
      declaration: true,
      target: 'ES2022',
      types: [],
      // The folder may stand anywhere; the packages are found where this one has them.
      paths: { '*': [join(own, 'node_modules/*')] },
      rootDir: sources,
      outDir: join(folder, 'dist'),
    },
    include: [join(sources, '*.ts')],
  };
  const configFile = join(sources, 'tsconfig.json');
  await writeFile(configFile, JSON.stringify(config));
  await promisify(execFile)(process.execPath, [tsc, '-p', configFile]);
};

/** The compiler rewrites the extension of relative imports in modules, and leaves it in declarations. */
const pointDeclarationsAtModules = async (dist: string): Promise<void> => {
  for (const file of await readdir(dist)) {
    if (!file.endsWith('.d.ts')) continue;
    const source = await readFile(join(dist, file), 'utf8');
    const pointed = source.replace(/(from '\.\/[^']+)\.ts'/g, "$1.js'");
    await writeFile(join(dist, file), file === 'index.d.ts' ? neededLib + pointed : pointed);
  }
};

const packageJson = async () => {
  const { name, version, license } = JSON.parse(await readFile(join(own, 'package.json'), 'utf8'));
  return {
    name,
    version,
    description: 'Typed client of the Vitae API: CVs, postings, evaluations, screenings.',
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    files: ['dist'],
    dependencies: await pinnedVersions(),
  };
};

/** The versions this repository is tested with. tRPC's two halves must be of one version. */
const pinnedVersions = async (): Promise<Record<string, string>> => {
  const workspace = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const versions = publishedDependencies.map((name) => {
    const version = new RegExp(`^  "?${name}"?: (\\S+)$`, 'm').exec(workspace)?.[1];
    if (version === undefined) throw new Error(`pnpm-workspace.yaml pins no version of ${name}.`);
    return [name, version];
  });
  return Object.fromEntries(versions);
};
