import { useEffect } from 'react';

/** What the browser's tab and history say. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Vitae` : 'Vitae';
  }, [title]);
}
