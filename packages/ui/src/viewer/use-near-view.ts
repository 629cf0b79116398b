import { type RefObject, useEffect, useState } from 'react';

/** How far outside the view a page is drawn ahead, and kept after: about one screen each way. */
const margin = '900px 0px';

/** Whether an element stands in or near the view: pages far away give their canvas back. */
export function useNearView(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      rootMargin: margin,
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return near;
}
