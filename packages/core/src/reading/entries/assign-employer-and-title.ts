import type { HeadPart } from './head-parts.ts';

/** Which part of a head names the job, which the employer. `sure` is how clearly words told them apart. */
export interface Assignment {
  readonly title: HeadPart | undefined;
  readonly employer: HeadPart | undefined;
  readonly sure: number;
}

/** How much the other side's words speak against; how much the order of the section counts; cost of a later part. */
const weights = { against: 0.6, order: 1.6, later: 0.45, defaultOrder: 0.25, sameLine: 0.1 };
/** Parts beyond these have never been title or employer. */
const mostParts = 4;

const lean = (part: HeadPart): number => part.title - part.organisation;

/**
 * +1: the title stands first in this section; −1: the employer does. Every entry votes with the words of its first two
 * parts, so that entries whose words do not tell follow the others.
 */
export const orderOfSection = (heads: readonly (readonly HeadPart[])[]): number => {
  let votes = weights.defaultOrder;
  for (const parts of heads) {
    const [first, second] = parts;
    if (first === undefined || second === undefined) continue;
    votes += Math.max(-2, Math.min(2, (lean(first) - lean(second)) / 2));
  }
  return Math.max(-1, Math.min(1, votes));
};

/** The names of a head → title and employer. */
export const assignEmployerAndTitle = (parts: readonly HeadPart[], sectionOrder: number): Assignment => {
  const usable = parts.slice(0, mostParts);
  if (usable.length < 2) return assignOne(usable[0]);
  let best: Assignment = { title: undefined, employer: undefined, sure: 0 };
  let most = -Infinity;
  usable.forEach((title, i) => {
    usable.forEach((employer, j) => {
      if (i === j) return;
      const words =
        title.title - weights.against * title.organisation + employer.organisation - weights.against * employer.title;
      const order = (i < j ? 1 : -1) * sectionOrder * weights.order;
      const score = words + order - weights.later * (Math.max(i, j) - 1) - weights.later * Math.min(i, j);
      if (score > most) {
        most = score;
        best = { title, employer, sure: words };
      }
    });
  });
  return best;
};

const assignOne = (part: HeadPart | undefined): Assignment => {
  if (part === undefined) return { title: undefined, employer: undefined, sure: 0 };
  const difference = lean(part);
  if (difference >= 0.5) return { title: part, employer: undefined, sure: difference };
  return difference <= -0.5
    ? { title: undefined, employer: part, sure: -difference }
    : { title: undefined, employer: undefined, sure: 0 };
};
