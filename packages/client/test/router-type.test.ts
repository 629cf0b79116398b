import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { routerTypeSource } from '../packaging/router-type.ts';

const withoutComments = (source: string) => source.replace(/^ *\/\*\*.*\*\/\n/gm, '');
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

test("the router's type is written out as it is now; after a change of the API: npm run router-type, in packages/client", async () => {
  const written = await readFile(path('../src/app-router.gen.ts'), 'utf8');
  // Comments come from all over the repository; that one of them was reworded is no reason to fail.
  const isCurrent = withoutComments(routerTypeSource()) === withoutComments(written);
  expect(isCurrent, 'src/app-router.gen.ts is older than the router').toBe(true);
});

test('the compiler takes the written type for the real one', async () => {
  const tsc = path('../node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', path('router-type')]).catch(
    (error) => error,
  );
  expect(stdout).toBe('');
});
