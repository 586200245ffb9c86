import { useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { isLanguage } from '#libs/domain';
import { useLanguage } from '../../i18n/use-language.js';
import type { Place } from './place.js';

/** A link into the working copy, `?in=ru#block-…`, leads to that cell, once. */
export function useArrival(go: (place: Place) => void): void {
  const { hash } = useLocation();
  const [search] = useSearchParams();
  const own = useLanguage();
  const done = useRef('');
  useEffect(() => {
    const [, blockId] = /^#block-(.+)$/.exec(hash) ?? [];
    const wanted = search.get('in');
    const arrival = `${hash} ${wanted}`;
    if (!blockId || done.current === arrival) return;
    done.current = arrival;
    go({ blockId, language: isLanguage(wanted) ? wanted : own });
  }, [hash, search, own, go]);
}
