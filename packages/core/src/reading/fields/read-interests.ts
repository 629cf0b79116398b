import { type Line, lineSlice, type Slice, sliceText } from '../lines/line.ts';
import { type Draft, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { splitList } from './split-list.ts';

/** A section of interests → its items; a sentence stays one item. */
export const readInterests = (section: Section): Draft[] => {
  const runs: Slice[][] = [];
  let previous: Line | undefined;
  for (const line of section.lines) {
    const goesOn =
      previous !== undefined &&
      !line.bullet &&
      previous.full &&
      previous.column === line.column &&
      (/[,;&]\s*$/.test(previous.text) || /^\p{Ll}/u.test(line.text));
    if (goesOn) runs.at(-1)?.push(lineSlice(line));
    else runs.push([lineSlice(line)]);
    previous = line;
  }
  return runs.flatMap((run) => {
    const text = run.map(sliceText).join(' ');
    const items = isSentence(text) ? [run] : splitList(run);
    return items.map((item) => find(item, 'interest-item')).flatMap((name) => (name === undefined ? [] : [{ name }]));
  });
};

const isSentence = (text: string): boolean => /[.!]$/.test(text.trim()) && text.split(/\s+/).length > 8;
