import type { Slice } from '../lines/line.ts';
import type { HeadName } from './head-names.ts';
import type { HeadPart } from './head-parts.ts';

/** Names of a head that no field took, neighbours of one line in one piece. */
export const leftOver = (parts: readonly HeadPart[], used: readonly HeadName[]): Slice[] => {
  const slices: Slice[] = [];
  let open = false;
  parts.forEach((part, index) => {
    const taken = part.kind !== 'name' || used.some(({ from, to }) => index >= from && index < to);
    if (taken) {
      open = false;
      return;
    }
    const last = slices.at(-1);
    if (open && last !== undefined && last.line === part.slice.line && part.before === 'comma')
      slices[slices.length - 1] = { ...last, end: part.slice.end };
    else slices.push(part.slice);
    open = true;
  });
  return slices;
};
