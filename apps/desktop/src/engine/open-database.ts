import { existsSync, openAsBlob } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '@vitae/db/migrate';

/**
 * The database of one data folder, brought to the newest schema. A new one is unpacked from the template beside its
 * place and then renamed, so that a process killed meanwhile leaves no half of a database.
 */
export const openDatabase = async (options: {
  readonly folder: string;
  readonly template: string;
}): Promise<PGlite> => {
  const { folder, template } = options;
  if (!existsSync(folder)) {
    const unpacking = `${folder}.unpacking`;
    await rm(unpacking, { recursive: true, force: true });
    const unpacked = await PGlite.create({ dataDir: unpacking, loadDataDir: await openAsBlob(template) });
    await unpacked.close();
    await rename(unpacking, folder);
  }
  const database = await PGlite.create({ dataDir: folder });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};
