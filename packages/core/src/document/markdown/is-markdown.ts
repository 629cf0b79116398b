/** Signs of Markdown, each with what it counts; plain texts have one or another by chance, so it takes four points. */
const signs: readonly { readonly pattern: RegExp; readonly points: number }[] = [
  { pattern: /^#{1,6}[ \t]+\S/gm, points: 2 }, // headings
  { pattern: /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:|\/|#|www\.)[^)\s]{0,500}\)/g, points: 3 }, // links
  { pattern: /\*\*[^*\s](?:[^*\n]{0,200}[^*\s])?\*\*/g, points: 2 }, // bold
  { pattern: /^\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-{3,}:?\s*\|?\s*$/gm, points: 4 }, // the rule of a table's head
  { pattern: /^(?:```|~~~)/gm, points: 2 }, // fenced code
  { pattern: /^[^\n]{2,60}\n(?:={4,}|-{4,})[ \t]*$/gm, points: 1 }, // underlined headings, which typed texts have too
  { pattern: /^!\[[^\]\n]*\]\([^)\n]+\)/gm, points: 3 }, // pictures
];
const enough = 4;
/** So much of a text is looked at. */
const reach = 60_000;
const frontMatter = /^---[ \t]*\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n|#[^\n]*\n|- [^\n]*\n)+(?:---|\.\.\.)[ \t]*\n/;

export function isMarkdown(text: string): boolean {
  const sample = text
    .slice(0, reach)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (frontMatter.test(sample)) return true;
  let points = 0;
  for (const { pattern, points: each } of signs) {
    points += Math.min(4, sample.match(pattern)?.length ?? 0) * each;
    if (points >= enough) return true;
  }
  return false;
}
