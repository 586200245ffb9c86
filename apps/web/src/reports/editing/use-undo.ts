import { useEffect, useEffectEvent } from 'react';
import { OpenEditors } from './open-editors.js';
import type { Place } from './place.js';
import type { WorkingText } from './working-text.js';

export interface Undo {
  may: (which: 'undo' | 'redo') => boolean;
  again: (which: 'undo' | 'redo') => void;
}

/** Undo and redo over the whole text: by key anywhere on the page, and by button. */
export function useUndo(
  text: WorkingText,
  writing: Place | null,
  write: (place: Place) => void,
): Undo {
  const editors = OpenEditors.of(text);
  const again = (which: 'undo' | 'redo'): void => {
    const place = editors.again(which, writing);
    const here = place?.blockId === writing?.blockId && place?.language === writing?.language;
    if (place && !here) write(place);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== 'KeyZ' && event.code !== 'KeyY') return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    // A field has an undo of its own.
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, [contenteditable]')) return;
    event.preventDefault();
    again(event.code === 'KeyY' || event.shiftKey ? 'redo' : 'undo');
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  return { may: (which) => editors.may(which, writing), again };
}
