import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CommandResult, runCommand } from './run-command.ts';

/** A path of this repository in backticks: it begins with one of the top folders. */
const citedPath = /`((?:apps|packages|scripts|docs|bench)\/[^`\s]+)`/g;
const link = /\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g;

/** Fails for each Markdown document that names a file or folder which is not there. */
export async function checkDocuments(root: string): Promise<CommandResult> {
  const listed = await runCommand('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: root });
  if (listed.code !== 0) return listed;
  const documents = listed.output.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));
  const gone = documents.flatMap((document) => findGone(root, document));
  return { code: gone.length === 0 ? 0 : 1, output: gone.join('\n') };
}

function findGone(root: string, document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const cited = [...text.matchAll(citedPath)].map((match) => match[1] ?? '').map(withoutPattern);
  const linked = [...text.matchAll(link)].map((match) => join(dirname(document), match[1] ?? ''));
  return [...cited, ...linked]
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `${document} names ${path}, which is not there.`);
}

/** "packages/x/{a,b}/*.ts:12" → "packages/x": of a pattern only the fixed beginning can be looked up. */
function withoutPattern(path: string): string {
  const fixed = path.replace(/[:#].*$/, '').split(/[*{<…]/)[0] ?? '';
  return fixed === path.replace(/[:#].*$/, '') ? fixed : dirname(`${fixed}x`);
}
