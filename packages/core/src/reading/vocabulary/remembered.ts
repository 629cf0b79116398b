/** Texts kept by each judgement; a CV has a few hundred that are asked about. */
const mostKept = 4096;

/** A judgement of a text that is asked for many times over: the same text always has the same answer, so it is kept. */
export const remembered = (judge: (text: string) => number): ((text: string) => number) => {
  const kept = new Map<string, number>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const score = judge(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, score);
    return score;
  };
};
