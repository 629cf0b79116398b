import { writeFile } from 'node:fs/promises';
import { routerTypeSource } from './router-type.ts';

/** Brings the client's types up to the API's router: `npm run router-type` in packages/client. */
await writeFile(new URL('../src/app-router.gen.ts', import.meta.url), routerTypeSource());
