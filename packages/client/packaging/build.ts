import { fileURLToPath } from 'node:url';
import { buildPackage } from './build-package.ts';

/** Makes dist/package, the folder to `npm publish`: `npm run build` in packages/client. */
await buildPackage(fileURLToPath(new URL('../dist/package/', import.meta.url)));
