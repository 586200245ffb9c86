import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A new page begins at its top; going back, and an address of exact words, find their own place. */
export function ScrollToTop() {
  const { pathname, hash } = useLocation();
  const how = useNavigationType();
  useLayoutEffect(() => {
    if (how !== 'POP' && hash === '') window.scrollTo(0, 0);
    // Only when the page changes: a new hash on the same page is that page's own matter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
  return null;
}
