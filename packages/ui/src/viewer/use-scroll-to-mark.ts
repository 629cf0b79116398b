import { type RefObject, useEffect } from 'react';
import type { MarkInHand } from '../marks/mark.ts';

/** Brings the mark in hand to the upper third of the view, where the eye looks first. */
export function useScrollToMark(view: RefObject<HTMLElement | null>, inHand: MarkInHand | undefined, ready: boolean) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again for the same mark scrolls again
  useEffect(() => {
    const target = view.current;
    if (!target || !inHand || !ready) return;
    const mark = target.querySelector(`[data-mark="${CSS.escape(inHand.id)}"]`);
    if (!mark) return;
    const [at, frame] = [mark.getBoundingClientRect(), target.getBoundingClientRect()];
    const top = target.scrollTop + at.top - frame.top - target.clientHeight / 3;
    const left = target.scrollLeft + at.left - frame.left - 48;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollTo({ top: Math.max(top, 0), left: Math.max(left, 0), behavior: still ? 'auto' : 'smooth' });
  }, [view, inHand?.id, inHand?.count, ready]);
}
