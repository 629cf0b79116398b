import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '@vitae/db/embedded/start-error';
import { loadConfig } from './config/config.ts';
import { environment } from './config/environment.ts';
import { createLog } from './runtime/create-log.ts';
import { startVitae } from './runtime/start-vitae.ts';
import { createStopSignal } from './runtime/stop-signal.ts';

/** Starts Vitae as the environment says, prints where it is, and stops it when asked to. */
async function main(): Promise<number> {
  const root = join(import.meta.dirname, '..', '..', '..');
  const config = loadConfig(environment, root);
  const log = createLog(config.logLevel);
  const stopSignal = createStopSignal();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const webFolder = join(root, 'apps', 'web', 'dist');
  const vitae = await startVitae({ config, version, webFolder, log, signal: stopSignal });
  process.stdout.write(
    vitae.url === null
      ? 'Vitae’s worker is ready. Ctrl-C stops it.\n'
      : `Vitae is ready: ${vitae.url}  (Ctrl-C stops it)\n`,
  );
  const trouble = await Promise.race([aborted(stopSignal), vitae.broken]);
  if (trouble !== undefined) process.stderr.write(`${trouble} Vitae stops; npm start starts it again.\n`);
  await vitae.stop();
  return trouble === undefined ? 0 : 1;
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    if (signal.aborted) resolve(undefined);
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  const asked = error instanceof DOMException && error.name === 'AbortError';
  if (!asked) {
    process.stderr.write(`${error instanceof StartError ? error.message : describe(error)}\n`);
    process.exitCode = 1;
  }
}
// Whatever a library left open must not keep a stopped server alive.
process.exit();

function describe(error: unknown): string {
  return `Vitae could not go on: ${error instanceof Error ? error.stack : String(error)}`;
}
