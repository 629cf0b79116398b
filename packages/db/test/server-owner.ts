import { startEmbeddedPostgres } from '../src/embedded/start-postgres.ts';

/** Starts the server in the folder of its argument, prints the server's process id, and stays. */
const server = await startEmbeddedPostgres({ dataFolder: process.argv[2] ?? '', durable: false });
process.stdout.write(`${server.pid}\n`);
setInterval(() => {}, 60_000);
