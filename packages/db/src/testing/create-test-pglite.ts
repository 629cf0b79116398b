import { openAsBlob } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { askDesk } from './create-test-database.ts';

/** A migrated, empty PGlite in memory; close() it in `afterAll`. Takes about half a second and 0.3 GiB. */
export async function createTestPglite(): Promise<PGlite> {
  const { path } = await askDesk<{ path: string }>('/pglite');
  return PGlite.create({ loadDataDir: await openAsBlob(path) });
}
