import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../demo/', import.meta.url);

interface InventedCv {
  readonly fileName: string;
  readonly path: string;
}

/** The invented CVs of the demo, in a fixed order; none where a host comes without them. */
export async function inventedCvs(): Promise<InventedCv[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => /\.(pdf|docx)$/.test(name))
    .sort()
    .map((fileName) => ({ fileName, path: fileURLToPath(new URL(fileName, folder)) }));
}
