import { useEffectEvent, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A new page begins at its top; going back, and an address of exact words, find their own place. */
export function ScrollToTop() {
  const { pathname, hash } = useLocation();
  const how = useNavigationType();
  const arrive = useEffectEvent(() => {
    if (how !== 'POP' && hash === '') window.scrollTo(0, 0);
  });
  // Only when the page changes: a new hash on the same page is that page's own matter.
  useLayoutEffect(() => arrive(), [pathname]);
  return null;
}
