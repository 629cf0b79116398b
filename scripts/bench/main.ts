import { benchEndToEnd } from './end-to-end.ts';

for (const line of await benchEndToEnd({ cvs: 500, runs: 1 })) process.stdout.write(`${line}\n`);
