import { type RefObject, useEffect, useState } from 'react';

/** The number of the page that crosses the upper third of the view. */
export function usePageInView(view: RefObject<HTMLElement | null>): number {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const target = view.current;
    if (!target) return;
    const look = (): void => {
      const line = target.getBoundingClientRect().top + target.clientHeight / 3;
      let current = 1;
      for (const sheet of target.querySelectorAll<HTMLElement>('[data-page]')) {
        if (sheet.getBoundingClientRect().top <= line) current = Number(sheet.dataset.page);
      }
      setPage(current);
    };
    target.addEventListener('scroll', look, { passive: true });
    return () => target.removeEventListener('scroll', look);
  }, [view]);
  return page;
}

export function scrollToPage(view: RefObject<HTMLElement | null>, page: number): void {
  const sheet = view.current?.querySelector<HTMLElement>(`[data-page="${page}"]`);
  if (!sheet || !view.current) return;
  view.current.scrollTo({ top: sheet.offsetTop - 16 });
}
