import { useEffect } from 'react';

/**
 * Keys of a page, by their place on the keyboard (`KeyJ`), since most readers here type Cyrillic.
 * Silent while somebody writes, or holds Ctrl, Alt or Meta.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof HTMLElement && isWriting(event.target)) return;
      if (event.code === 'Enter' && isControl(event.target)) return;
      const act = keys[event.shiftKey ? `Shift+${event.code}` : event.code];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys]);
}

/** A ticked box keeps the focus, but nobody writes in it. */
const WRITING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, dialog, [role="listbox"]';

function isWriting(element: HTMLElement): boolean {
  return element.isContentEditable || element.closest(WRITING) !== null;
}

/** Enter on a link or button is that control's own. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary, label') !== null;
}
