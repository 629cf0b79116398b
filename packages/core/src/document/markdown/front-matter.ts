/** Keys that steer a site or a converter and say nothing about the person. */
const technical =
  /^(?:layout|template|theme|permalink|date|lang|geometry|fontsize|documentclass|header-includes|css|output|draft|tags|categories|slug|weight|type|style|mainfont|linkcolor|margin.*|pdf.*|classoption|.*-?font|toc|numbersections)$/i;
const titles = /^(?:name|title|author|full-?name)$/i;

export interface FrontMatter {
  /** How many lines it takes. */
  readonly length: number;
  readonly shown: readonly { readonly text: string; readonly isTitle: boolean }[];
}

/** The lines `key: value` between two rules at the head of a file; what is nested in them is read line by line. */
export function frontMatterLines(lines: readonly string[]): FrontMatter {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return { length: 0, shown: [] };
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const inside = lines.slice(1, end);
  if (end < 2 || !inside.every((line) => /^(?:[\w-]+\s*:|[ \t]+|#|- |$)/.test(line))) return { length: 0, shown: [] };
  const shown: { text: string; isTitle: boolean }[] = [];
  let hides = false;
  for (const line of inside) {
    const [, key, raw = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined) hides = technical.test(key);
    if (hides || line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const value = unquoted(raw);
    if (key === undefined) shown.push({ text: unquoted(line.trim().replace(/^- +/, '')), isTitle: false });
    else if (value !== '') {
      const isTitle = titles.test(key) && !shown.some((one) => one.isTitle);
      shown.push({ text: isTitle ? value : `${key}: ${value}`, isTitle });
    }
  }
  return { length: end + 1, shown };
}

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');
