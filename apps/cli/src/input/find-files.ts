import { glob, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { folderEndings, usualTypes } from '@vitae/core/document/file-types.data';
import type { Failure } from '@vitae/core/shared/app-error';

/** One file to read, as the person named it; or an argument that leads to no file, with the reason. */
export type Input = { readonly file: string } | { readonly file: string; readonly failure: Failure };

const isInFolders = (name: string): boolean => folderEndings.includes(extname(name).toLowerCase());
/** What editors and systems leave beside a person's files: dot files, Word's lock files, macOS archives' shadows. */
const leftBehind = /^(\.|~\$|__MACOSX$)/;
const globCharacters = /[*?[{]/;

/**
 * Arguments → files, in the order given. A file is taken whatever its name; a folder gives the documents
 * in it and below, by name (no pictures, archives or data, which are mostly no CVs); anything else with glob characters is a pattern (shells that expand none, quoted ones).
 */
export const findFiles = async (args: readonly string[]): Promise<Input[]> => {
  const found: Input[] = [];
  for (const arg of args) found.push(...(await filesOf(arg)));
  return found;
};

const filesOf = async (arg: string): Promise<Input[]> => {
  const kind = await kindOf(arg);
  if (kind === 'file') return [{ file: arg }];
  if (kind === 'folder') return filesInFolder(arg);
  if (!globCharacters.test(arg)) return [missing(arg, 'There is no such file or folder. Check the path.')];

  const matches = (await Array.fromAsync(glob(arg))).sort(byName);
  const files: Input[] = [];
  for (const match of matches) if ((await kindOf(match)) === 'file') files.push({ file: match });
  return files.length > 0 ? files : [missing(arg, 'No file matches this pattern.')];
};

const filesInFolder = async (folder: string): Promise<Input[]> => {
  const files = await walk(folder);
  return files.length > 0
    ? files.map((file) => ({ file }))
    : [missing(folder, `This folder holds no CV: ${usualTypes}.`)];
};

const walk = async (folder: string): Promise<string[]> => {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    if (leftBehind.test(entry.name)) continue;
    const path = join(folder, entry.name);
    // Links to folders are not followed: they may lead in circles.
    if (entry.isDirectory()) files.push(...(await walk(path)));
    else if (isInFolders(entry.name) && (await kindOf(path)) === 'file') files.push(path);
  }
  return files;
};

/** Everything that can be opened and is no folder counts as a file: pipes and `<(…)` too. */
const kindOf = async (path: string): Promise<'file' | 'folder' | 'nothing'> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
};

const missing = (file: string, message: string): Input => ({ file, failure: { code: 'FILE_MISSING', message } });

/** By code unit, so that the order is the same on every machine. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
