import { type RefObject, useEffect, useState } from 'react';
import { NEAR } from '../../shared/use-near.js';

const heard = new WeakMap<Element, () => void>();
let watching: IntersectionObserver | undefined;

/** Whether an element is, or once was, near to what is seen. */
export function useCameNear(ref: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || near) return;
    watching ??= new IntersectionObserver(tell, { rootMargin: NEAR });
    heard.set(element, () => setNear(true));
    watching.observe(element);
    return () => watching?.unobserve(element);
  }, [ref, near]);
  return near;
}

function tell(seen: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of seen) if (isIntersecting) heard.get(target)?.();
}
