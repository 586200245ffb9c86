import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Within a screen and a half of what is seen. */
export const NEAR = '150% 0px';

/**
 * Says which empty places of a list come near the window, so that what belongs there is read before
 * anybody sees it missing. Such a place carries its name in `data-coming`.
 * @param drawn another whenever the list is drawn with other places
 */
export function useNear(
  list: RefObject<Element | null>,
  drawn: unknown,
  onNear: (name: string) => void,
): void {
  const tell = useEffectEvent(onNear);
  useEffect(() => {
    const near = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen)
          if (isIntersecting) tell((target as HTMLElement).dataset['coming'] ?? '');
      },
      { rootMargin: NEAR },
    );
    for (const place of list.current?.querySelectorAll('[data-coming]') ?? []) near.observe(place);
    return () => near.disconnect();
  }, [list, drawn]);
}
