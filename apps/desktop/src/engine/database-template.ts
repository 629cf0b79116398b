import { writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '@vitae/db/migrate';

/**
 * Writes an empty, migrated database as one archive. Made when the application is built and shipped with it: making a
 * database takes seconds and about a gigabyte of memory, unpacking this one a fraction of both.
 */
export const makeDatabaseTemplate = async (file: string): Promise<void> => {
  const database = await PGlite.create();
  try {
    await migrate(database);
    const archive = await database.dumpDataDir('gzip');
    await writeFile(file, new Uint8Array(await archive.arrayBuffer()));
  } finally {
    await database.close();
  }
};
