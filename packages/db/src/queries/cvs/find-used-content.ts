import { inArray } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { cvs } from '../../schema/tables.ts';

interface Content {
  readonly key: string;
  readonly workspaceId: string;
  readonly sha256: string;
}

/** Keys of those contents that a CV has, be it deleted or not. Looks into all workspaces: it is for housekeeping. */
export async function findUsedContent(database: Database, contents: readonly Content[]): Promise<Set<string>> {
  if (contents.length === 0) return new Set();
  const hashes = contents.map((content) => content.sha256);
  const rows = await database
    .select({ workspaceId: cvs.workspaceId, sha256: cvs.sha256 })
    .from(cvs)
    .where(inArray(cvs.sha256, hashes));
  const used = new Set(rows.map((row) => `${row.workspaceId} ${row.sha256}`));
  return new Set(contents.filter((one) => used.has(`${one.workspaceId} ${one.sha256}`)).map((one) => one.key));
}
