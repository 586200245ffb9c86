import { type RefObject, useEffect, useState } from 'react';

const heard = new WeakMap<Element, () => void>();
const MARGIN = '150% 0px';
let watching: IntersectionObserver | undefined;

/** Whether an element is, or once was, near to what is seen: within a screen and a half of it. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || near) return;
    watching ??= new IntersectionObserver(tell, { rootMargin: MARGIN });
    heard.set(element, () => setNear(true));
    watching.observe(element);
    return () => watching?.unobserve(element);
  }, [ref, near]);
  return near;
}

function tell(seen: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of seen) if (isIntersecting) heard.get(target)?.();
}
