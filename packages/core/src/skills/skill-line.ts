/**
 * One line of a skill file:
 *
 *     Name|alias|?alias > implied; implied ~ related; related
 *
 * The name is the canonical spelling and an alias itself. Before a name or alias,
 * `?` marks an ambiguous word: it must be written exactly so, and counts only beside other skills of its field;
 * `=` asks for exactly this spelling (IT, not "it"), nothing more. Lines that start with `#` are comments.
 */
export interface SkillLine {
  readonly name: string;
  readonly aliases: readonly SkillAlias[];
  readonly implies: readonly string[];
  readonly related: readonly string[];
}

export interface SkillAlias {
  readonly text: string;
  readonly exact: boolean;
  readonly needsContext: boolean;
}

function parseAlias(text: string): SkillAlias {
  const trimmed = text.trim();
  const mark = trimmed.charAt(0);
  if (mark === '?') return { text: trimmed.slice(1), exact: true, needsContext: true };
  if (mark === '=') return { text: trimmed.slice(1), exact: true, needsContext: false };
  return { text: trimmed, exact: false, needsContext: false };
}

function names(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Parses a whole skill file; the form of a line is documented at `SkillLine`. */
export function parseSkillLines(file: string): SkillLine[] {
  const lines: SkillLine[] = [];
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [beforeRelated = '', related] = line.split(' ~ ');
    const [aliasPart = '', implies] = beforeRelated.split(' > ');
    const aliases = aliasPart.split('|').map(parseAlias);
    const first = aliases[0];
    if (first) lines.push({ name: first.text, aliases, implies: names(implies), related: names(related) });
  }
  return lines;
}
