/**
 * First parts of compounds that keep their hyphen when it happens to stand at the end of a line ("real-" / "time").
 * Without one of these a hyphen at a line's end before a small letter is the typesetter's.
 */
const compoundParts = new Set(
  'internet web user real open self well full high low long short end cross multi non pre post co re e on off in part front back data user time state test object event cloud micro peer anti sub inter intra ultra semi quasi ad de key hands best first third problem decision large small single two three four five mid fast cost risk'.split(
    ' ',
  ),
);
const noSpace = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，：；！？）」』（「『]/u;

/** Lines of one value as one text: spaces between words, none in Chinese and Japanese, hyphenated breaks undone. */
export const joinTexts = (texts: readonly string[]): string => {
  let joined = '';
  for (const text of texts) {
    if (joined === '') {
      joined = text;
      continue;
    }
    const last = [...joined].at(-1) ?? '';
    const first = [...text][0] ?? '';
    if (last === '\u00ad' || last === '\u2010') joined = joined.slice(0, -1) + text;
    else if (last === '-' && /\p{L}-$/u.test(joined) && (/^\p{Ll}/u.test(text) || areCapitals(joined, text)))
      joined = joinHyphen(joined, text);
    else if (/[-/–]$/.test(joined) && /\S[-/–]$/u.test(joined) && /^\p{L}|^\d/u.test(text)) joined += text;
    else if (noSpace.test(last) && noSpace.test(first)) joined += text;
    else joined += ` ${text}`;
  }
  return joined;
};

/** "SCI-" / "ENCES": a word set in capitals is broken like any other; "COVID-" / "19" and "PRE-A" are not. */
const areCapitals = (before: string, after: string): boolean =>
  /\p{Lu}{2,}-$/u.test(before) && /^\p{Lu}{3,}(?!\p{Ll})/u.test(after);

const joinHyphen = (before: string, after: string): string => {
  const part = /([\p{L}]+)-$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return compoundParts.has(part) ? before + after : before.slice(0, -1) + after;
};
