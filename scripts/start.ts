import { StartError } from '../packages/db/src/embedded/start-error.ts';
import { buildWeb } from './build-web.ts';

/** `npm start`: the web build when it is out of date, then the server of apps/api. */
try {
  // A process that only works serves no pages.
  if (process.env.VITAE_ROLE !== 'worker') buildWeb();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import('../apps/api/src/main.ts');
