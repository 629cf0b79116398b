import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { ProcessPool } from '../src/process-pool.ts';

const workModule = new URL('./hostile-work.ts', import.meta.url);
const pools: ProcessPool[] = [];

function openPool(options: { processes?: number; timeoutMs?: number; memoryLimitMb?: number } = {}): ProcessPool {
  const pool = new ProcessPool({ processes: 2, timeoutMs: 15_000, memoryLimitMb: 256, workModule, ...options });
  pools.push(pool);
  return pool;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

describe('a pool of processes', () => {
  it('answers each piece of work with its own answer', async () => {
    const pool = openPool();
    const inputs = Array.from({ length: 20 }, (_, index) => ({ index, text: 'ü'.repeat(index) }));
    expect(await Promise.all(inputs.map((input) => pool.run('echo', { input })))).toEqual(inputs);
  });

  it('ends endless work at the time limit and goes on with the rest', async () => {
    const pool = openPool({ processes: 1, timeoutMs: 1000 });
    const endless = pool.run('loop', { input: null });
    const next = pool.run('echo', { input: 'next' });
    await expect(endless).rejects.toMatchObject({ code: 'READING_TIMED_OUT' });
    expect(await next).toBe('next');
  });

  it.each(['hogHeap', 'hogBuffers'])('ends work that takes too much memory: %s', async (kind) => {
    const pool = openPool({ processes: 1 });
    await expect(pool.run(kind, { input: null })).rejects.toMatchObject({ code: 'READING_OUT_OF_MEMORY' });
    expect(await pool.run('echo', { input: 'next' })).toBe('next');
  });

  it.each(['crash', 'exit', 'strayRejection'])('reports work that ends its process: %s', async (kind) => {
    const pool = openPool({ processes: 1 });
    await expect(pool.run(kind, { input: null })).rejects.toMatchObject({ code: 'READING_CRASHED' });
    expect(await pool.run('echo', { input: 'next' })).toBe('next');
  });

  it('keeps the words of unforeseen errors to itself', async () => {
    const failure = openPool().run('throwOddly', { input: null });
    await expect(failure).rejects.toMatchObject({ code: 'READING_CRASHED' });
    await expect(failure).rejects.not.toThrow(/secret/);
  });

  it('does work again whose process was killed from outside', async () => {
    const pool = openPool({ processes: 1 });
    const pid = await pool.run<number>('pid', { input: null });
    const lost = pool.run('slow', { input: { ms: 300 } });
    process.kill(pid, 'SIGKILL');
    expect(await lost).toBe(300);
  });

  it('cancels work that waits and work that has begun', async () => {
    const pool = openPool({ processes: 1 });
    await pool.warm();
    const abort = new AbortController();
    const begun = pool.run('loop', { input: null, signal: abort.signal });
    const waiting = pool.run('echo', { input: 1, signal: abort.signal });
    abort.abort();
    await expect(begun).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await pool.run('echo', { input: 'next' })).toBe('next');
  });

  it('does urgent work first', async () => {
    const pool = openPool({ processes: 1 });
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    await Promise.all([
      pool.run('slow', { input: { ms: 50 } }).then(note('first')),
      pool.run('echo', { input: 0 }).then(note('patient')),
      pool.run('echo', { input: 0, urgent: true }).then(note('urgent')),
    ]);
    expect(order.indexOf('urgent')).toBeLessThan(order.indexOf('patient'));
  });

  it('gives its processes none of the environment', async () => {
    expect(await openPool().run('environment', { input: null })).not.toContain('PATH');
  });

  it('leaves no process behind, even when one is busy for ever', async () => {
    const pool = openPool({ processes: 1 });
    const pid = await pool.run<number>('pid', { input: null });
    const endless = pool.run('loop', { input: null });
    const rejected = expect(endless).rejects.toMatchObject({ code: 'CANCELLED' });
    await pool.close();
    await rejected;
    expect(isAlive(pid)).toBe(false);
  });

  it('loses its busy processes when its own process is killed', async () => {
    const owner = spawn(process.execPath, [fileURLToPath(new URL('./pool-owner.ts', import.meta.url))]);
    const [line] = await once(owner.stdout.setEncoding('utf8'), 'data');
    const pid = Number(line);
    expect(isAlive(pid)).toBe(true);
    owner.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });

  it('says so when its processes cannot start at all', async () => {
    const pool = new ProcessPool({
      processes: 1,
      timeoutMs: 1000,
      memoryLimitMb: 256,
      workModule: new URL('./no-such-work.ts', import.meta.url),
    });
    pools.push(pool);
    await expect(pool.run('echo', { input: 1 })).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
