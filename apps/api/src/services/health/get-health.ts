import { pingDatabase } from '@vitae/db/queries/health/ping-database';
import { countBreakers } from '@vitae/db/queries/models/model-breakers';
import type { Deps } from '../context.ts';
import type { Health, HealthCheck } from './schemas.ts';

const timeoutMs = 3000;

/** Asks each part that a request needs; nothing here costs money. */
export async function getHealth(deps: Deps): Promise<Health> {
  const [database, queue, storage, breakers] = await Promise.all([
    check(() => pingDatabase(deps.database), 'The database does not answer.'),
    check(() => deps.queue.check(), 'Tasks cannot be added to the queue.'),
    check(() => deps.storage.check(), 'Files cannot be written: the disk may be full or the folder not writable.'),
    // Models are never asked here; a provider in trouble does not make Vitae unwell. Without a database nobody knows.
    countBreakers(deps.database).catch(() => null),
  ]);
  const failed = [database, queue, storage].some((one) => one.status === 'failed');
  return {
    status: failed ? 'failed' : 'ok',
    version: deps.options.version,
    checks: { database, queue, storage },
    ...(breakers && { models: { breakers } }),
  };
}

/** The message is fixed: what drivers say may hold paths and addresses, and health is public. */
async function check(ask: () => Promise<void>, message: string): Promise<HealthCheck> {
  const started = performance.now();
  const duration = () => Math.round((performance.now() - started) * 10) / 10;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), timeoutMs);
  });
  try {
    await Promise.race([ask(), late]);
    return { status: 'ok', durationMs: duration() };
  } catch {
    return { status: 'failed', durationMs: duration(), message };
  } finally {
    clearTimeout(timer);
  }
}
