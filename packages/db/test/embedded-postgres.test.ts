import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { isAlive } from '../src/embedded/process-identity.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/embedded/start-postgres.ts';

const cleanUps: (() => Promise<void> | void)[] = [];

function newFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'vitae-embedded-'));
  cleanUps.push(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'postgres');
}

async function start(dataFolder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataFolder, durable: false });
  cleanUps.push(() => server.stop());
  return server;
}

async function ask<Row extends object>(server: { url(): string }, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

/** A process of its own that starts the server, says its process id, and does nothing more. */
async function startInOtherProcess(dataFolder: string): Promise<{ kill(): void; pid: number; serverPid: number }> {
  const owner = spawn(process.execPath, [join(import.meta.dirname, 'server-owner.ts'), dataFolder]);
  const [line] = await once(owner.stdout.setEncoding('utf8'), 'data');
  return { kill: () => owner.kill('SIGKILL'), pid: owner.pid ?? 0, serverPid: Number(line) };
}

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await wait(10);
}

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

describe('the embedded PostgreSQL', () => {
  it('keeps its data over a stop and a start, and leaves no process', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await ask(first, 'create table kept (id int)');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start(folder);
    expect(await ask(second, 'select count(*)::int as rows from kept')).toEqual([{ rows: 0 }]);
  });

  it('asks for its password, listens on this machine only, and waits for the disk before it answers', async () => {
    const folder = newFolder();
    const server = await startEmbeddedPostgres({ dataFolder: folder });
    cleanUps.push(() => server.stop());
    const settings = await ask<{ name: string; setting: string }>(
      server,
      "select name, setting from pg_settings where name in ('listen_addresses', 'synchronous_commit', 'fsync')",
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      listen_addresses: '127.0.0.1',
      synchronous_commit: 'on',
      fsync: 'on',
    });
    const intruder = new URL(server.url());
    intruder.password = 'guessed';
    await expect(ask({ url: () => intruder.toString() }, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('starts where a first start was killed half-way', async () => {
    const folder = newFolder();
    mkdirSync(`${folder}.unfinished-0a1b2c3d`, { recursive: true });
    await start(folder);
    expect(existsSync(`${folder}.unfinished-0a1b2c3d`)).toBe(false);
  });

  it('says what to do with a folder of another version', async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'PG_VERSION'), '14\n');
    await expect(start(folder)).rejects.toThrow(/written by PostgreSQL 14.*runbooks\/database\.md/s);
    expect(readFileSync(join(folder, 'PG_VERSION'), 'utf8')).toBe('14\n');
  });

  it('does not touch a folder that is no database', async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await expect(start(folder)).rejects.toThrow(/holds no PostgreSQL data/);
    expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
  });

  it('names the living process that has the folder', async () => {
    const folder = newFolder();
    await start(folder);
    await expect(start(folder)).rejects.toThrow(new RegExp(`process ${process.pid}\\b.*VITAE_DATA_DIR`, 's'));
  });

  it('starts over a note of a server whose process id now belongs to another program', async () => {
    const folder = newFolder();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n1\n5432\n\n127.0.0.1\n\nready\n`);
    expect(await ask(await start(folder), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('ends with the process that started it, even a killed one', async () => {
    const folder = newFolder();
    const owner = await startInOtherProcess(folder);
    expect(isAlive(owner.serverPid)).toBe(true);
    owner.kill();
    await untilGone(owner.serverPid);
    expect(await ask(await start(folder), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it.skipIf(process.platform !== 'linux')('takes over from a server that outlived everyone', async () => {
    const folder = newFolder();
    const owner = await startInOtherProcess(folder);
    for (const guard of childrenOf(owner.pid)) {
      for (const inner of childrenOf(guard)) if (inner !== owner.serverPid) process.kill(inner, 'SIGKILL');
      process.kill(guard, 'SIGKILL');
    }
    owner.kill();
    await untilGone(owner.pid);
    expect(isAlive(owner.serverPid)).toBe(true);
    const next = await start(folder);
    expect(next.pid).not.toBe(owner.serverPid);
    expect(isAlive(owner.serverPid)).toBe(false);
  });

  it('tells when the server is killed', async () => {
    const server = await start(newFolder());
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    expect(isAlive(server.pid)).toBe(false);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'runs for root as a user without rights where namespaces are forbidden',
    async () => {
      const folder = newFolder();
      const parent = join(folder, '..');
      // The temporary folder is root's alone; the server's user must be let through.
      chmodSync(parent, 0o755);
      const server = await startEmbeddedPostgres({
        dataFolder: folder,
        durable: false,
        account: { kind: 'user', uid: 65_534, gid: 65_534 },
      });
      cleanUps.push(() => server.stop());
      expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
  );
});

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}
