import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** After a walk to another screen the keys and the reading voice start there, not where the link was. */
export function useFocusOnArrival(main: RefObject<HTMLElement | null>): void {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const last = useRef(pathname);
  useEffect(() => {
    const arrived = last.current !== undefined && last.current !== pathname;
    last.current = pathname;
    // A screen that focuses a field of its own keeps it.
    if (arrived && !main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [main, pathname]);
}
