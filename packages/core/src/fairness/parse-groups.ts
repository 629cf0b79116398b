/** One line of a list of groups: whom it names (a file name or an e-mail), and the group. */
export interface NamedGroup {
  readonly line: number;
  /** Lower case. */
  readonly key: string;
  readonly group: string;
}

interface ParsedGroups {
  readonly named: readonly NamedGroup[];
  /** Lines that could not be used, with why; never what stands in them. */
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
}

const groupLimits = { lines: 10_000, groups: 20, nameLength: 60 } as const;

const heading = /^(?:e-?mail|mail|file|file ?name|cv|name|datei|dateiname|fichier|archivo)$/i;

/** Values between commas, semicolons or tabs, with or without double quotes. */
function cells(line: string): string[] {
  const separator = [';', '\t', ','].find((one) => line.includes(one)) ?? ',';
  const found: string[] = [];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '"' && quoted && line.charAt(at + 1) === '"') {
      cell += char;
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) {
      found.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return [...found, cell.trim()];
}

/** Reads lines of `file name or e-mail, group`. A first line of headings is left out. */
export function parseGroups(text: string): ParsedGroups {
  const named: NamedGroup[] = [];
  const faults: { line: number; reason: string }[] = [];
  const groups = new Set<string>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/);
  for (const [at, written] of lines.entries()) {
    if (written.trim() === '') continue;
    const line = at + 1;
    const [key = '', group = ''] = cells(written);
    if (named.length === 0 && heading.test(key)) continue;
    const reason = faultOf(key, group);
    if (reason === undefined) groups.add(group);
    if (reason !== undefined) faults.push({ line, reason });
    else if (groups.size > groupLimits.groups)
      faults.push({ line, reason: `More than ${groupLimits.groups} groups are not compared.` });
    else if (named.length >= groupLimits.lines)
      faults.push({ line, reason: `More than ${groupLimits.lines} lines are not taken.` });
    else named.push({ line, key: key.toLowerCase(), group });
  }
  return { named, faults };
}

function faultOf(key: string, group: string): string | undefined {
  if (key === '') return 'No file name or e-mail stands first.';
  if (group === '') return 'No group stands behind the comma.';
  return group.length > groupLimits.nameLength ? `A group has at most ${groupLimits.nameLength} letters.` : undefined;
}
