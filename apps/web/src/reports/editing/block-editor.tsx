import type { Editor } from '@tiptap/core';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { TextReferencesContext } from '../reading/text-references.js';
import type { EditorEvents } from './editor-keys.js';
import type { OpenEditors } from './open-editors.js';
import type { Place } from './place.js';

interface Props extends EditorEvents {
  editors: OpenEditors;
  place: Place;
  label: string;
  onEditor: (editor: Editor | null) => void;
}

/** One block in one language, being written, by others too. */
export function BlockEditor({ editors, place, label, onEditor, ...events }: Props) {
  const { labels } = useContext(TextReferencesContext);
  const [kept] = useState(() => editors.of(place));
  const element = useRef<HTMLDivElement>(null);
  // The editor outlives this drawing; what it calls is always the present one.
  useLayoutEffect(() => {
    kept.events = events;
    kept.labels = labels;
    kept.name = label;
  });
  useLayoutEffect(() => {
    if (!element.current) return;
    kept.open(element.current);
    return () => kept.close();
  }, [kept]);
  useEffect(() => {
    onEditor(kept.editor);
    return () => onEditor(null);
  }, [kept, onEditor]);
  return <div ref={element} />;
}
