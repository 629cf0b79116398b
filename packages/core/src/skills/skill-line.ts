/**
 * The skill vocabulary is data: `*.data.ts` files beside this one, each a template string of lines, one skill a line,
 * registered under the name of its occupational field in `skill-files.ts`. The form of a line:
 *
 *     Name|alias|?alias|=alias > implied; implied ~ related; related
 *
 * - **Name** is the canonical spelling: what a rubric stores and what a person sees. It is an alias itself.
 * - **Aliases** after `|` are other spellings, abbreviations and translations, in any language. They are compared as
 *   `wordKey` folds them (lower case, no accents, no English plural), as whole words; the longest one wins, so
 *   "React Native" is not "React". Spellings that differ only in these need no alias.
 * - **`=`** before a name or alias asks for exactly this spelling ("=IT" is not "it").
 * - **`?`** asks for exactly this spelling and, besides, for another skill of the same field within 25 words, or a text
 *   that is about the field ("?Go", "?Excel"): the mark for words that also mean something else.
 * - **` > `** names what follows from the skill (React shows JavaScript), followed to the end of the chain; it earns
 *   nearly all. **` ~ `** names what is near but not the same (IFRS and GAAP), works both ways and earns a part. The
 *   factors stand in `core/evaluation/strength.data.ts`. Both must be names or aliases of the vocabulary, parted by `;`.
 * - Empty lines and lines that start with `#` are skipped. `|`, ` > `, ` ~ ` and `;` cannot be part of a name.
 *
 * A name that stands in two files is one skill: the file registered first gives its field, aliases and links add up.
 * A workspace can add rows of its own in the same form, with ` @ field` at the end of a row for one of the fields
 * (`skill-row.ts`), or as a table (`skill-table.ts`): `compileVocabulary` in `workspace-skills.ts`.
 * The field `soft` weighs least in a rubric, `office` less than the others, `certificates` makes a requirement a paper.
 */

/** One parsed line. */
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
