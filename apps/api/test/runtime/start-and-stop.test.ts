import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@vitae/db/testing/create-test-database';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Health } from '../../src/services/health/schemas.ts';
import { endAllVitae, failToStart, isAlive, newDataFolder, startVitae, untilGone } from './running-vitae.ts';

const folder = newDataFolder();

async function health(url: string): Promise<string> {
  return Health.parse(await (await fetch(`${url}/api/health`)).json()).status;
}

afterEach(endAllVitae);
afterAll(() => folder.remove());

describe('Vitae with its own database', { timeout: 60_000 }, () => {
  const environment = { VITAE_DATA_DIR: folder.path };

  it('starts on an empty folder, answers, and leaves no process when it is stopped', async () => {
    const vitae = await startVitae(environment);
    expect(await health(vitae.url)).toBe('ok');
    const processes = vitae.descendants();
    expect(processes.length).toBeGreaterThan(2);
    vitae.signal('SIGTERM');
    expect(await vitae.ended()).toMatchObject({ code: 0 });
    expect(processes.filter(isAlive)).toEqual([]);
  });

  it('takes the same Ctrl-C twice, from the terminal and from npm, as one', async () => {
    const vitae = await startVitae(environment);
    vitae.signal('SIGINT');
    vitae.signal('SIGINT');
    expect(await vitae.ended()).toMatchObject({ code: 0 });
  });

  it('recovers from a kill of its main process, which takes all others along', async () => {
    const killed = await startVitae(environment);
    const processes = killed.descendants();
    killed.signal('SIGKILL');
    await untilGone(processes);
    const next = await startVitae(environment);
    expect(await health(next.url)).toBe('ok');
  });

  it('ends with a sentence when its database is killed, and starts again after', async () => {
    const vitae = await startVitae(environment);
    const server = Number(readFileSync(join(folder.path, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(server, 'SIGKILL');
    const { code, said } = await vitae.ended();
    expect(code).toBe(1);
    expect(said).toMatch(/database ended unexpectedly.*npm start/s);
    const next = await startVitae(environment);
    expect(await health(next.url)).toBe('ok');
  });

  it('says that it already runs when its port is its own', async () => {
    const vitae = await startVitae(environment);
    const port = new URL(vitae.url).port;
    const other = newDataFolder();
    const { code, said } = await failToStart({ VITAE_DATA_DIR: other.path, PORT: port });
    expect(code).toBe(1);
    expect(said).toBe(
      `Vitae already runs at http://localhost:${port}. Open that, or stop it first; for a second one choose another port: ` +
        `PORT=${Number(port) + 100} npm start\n`,
    );
    expect(existsSync(join(other.path, 'postgres'))).toBe(false);
    other.remove();
  });

  it('says that another Vitae has its data folder', async () => {
    const vitae = await startVitae(environment);
    const { code, said } = await failToStart(environment);
    expect(code).toBe(1);
    expect(said).toContain(`Another Vitae (process ${vitae.pid})`);
  });

  it('lets a worker of its own join the database that a server runs', async () => {
    await startVitae({ ...environment, VITAE_ROLE: 'api' });
    const worker = await startVitae({ ...environment, VITAE_ROLE: 'worker' });
    worker.signal('SIGTERM');
    expect(await worker.ended()).toMatchObject({ code: 0 });
  });
});

describe('Vitae on a port of another program', () => {
  it('says so, and what to do', async () => {
    const other = createServer((_request, response) => response.end('something else'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? String(address.port) : '';
    const { code, said } = await failToStart({ VITAE_DATA_DIR: folder.path, PORT: port });
    other.close();
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`Port ${port} is used by another program`));
  });
});

describe('Vitae on a database by DATABASE_URL', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('uses it and starts none of its own', async () => {
    const other = newDataFolder();
    const vitae = await startVitae({ VITAE_DATA_DIR: other.path, DATABASE_URL: database.url });
    expect(await health(vitae.url)).toBe('ok');
    expect(existsSync(join(other.path, 'postgres'))).toBe(false);
    vitae.signal('SIGTERM');
    await vitae.ended();
    other.remove();
  });

  it('names the database that refuses its password, and not the password', async () => {
    const url = new URL(database.url);
    url.password = 'hunter2';
    const { code, said } = await failToStart({ VITAE_DATA_DIR: folder.path, DATABASE_URL: url.toString() });
    expect(code).toBe(1);
    expect(said).toMatch(/refused the password\. Correct/);
    expect(said).not.toContain('hunter2');
  });

  it('names the database that is missing', async () => {
    const url = new URL(database.url);
    url.pathname = '/no_such_database';
    const { said } = await failToStart({ VITAE_DATA_DIR: folder.path, DATABASE_URL: url.toString() });
    expect(said).toMatch(/no_such_database at .* has no database of that name|it has no database of that name/);
  });

  it('waits a little for one that is down, then says what to do', async () => {
    const started = Date.now();
    const { code, said } = await failToStart({
      VITAE_DATA_DIR: folder.path,
      DATABASE_URL: 'postgres://vitae:secret@127.0.0.1:1/vitae',
    });
    expect(code).toBe(1);
    expect(Date.now() - started).toBeGreaterThan(5_000);
    expect(said).toContain('The database vitae at 127.0.0.1:1 cannot be used: nothing listens there.');
  });
});
