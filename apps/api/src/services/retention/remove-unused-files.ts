import { findUsedContent } from '@vitae/db/queries/cvs/find-used-content';
import type { ListedFile } from '../../ports/file-storage.ts';
import type { Deps } from '../context.ts';

const batchSize = 500;

/** Removes stored files put before this moment that no CV has, deleted ones included. Answers how many. */
export async function removeUnusedFiles(deps: Deps, before: Date): Promise<number> {
  let removed = 0;
  let batch: ListedFile[] = [];
  for await (const file of deps.storage.listOlder(before)) {
    batch.push(file);
    if (batch.length < batchSize) continue;
    removed += await removeUnused(batch);
    batch = [];
  }
  return removed + (await removeUnused(batch));

  async function removeUnused(files: readonly ListedFile[]): Promise<number> {
    const used = await findUsedContent(deps.database, files);
    const unused = files.filter((file) => !used.has(file.key));
    for (const file of unused) await deps.storage.removeOlder(file.key, before);
    return unused.length;
  }
}
