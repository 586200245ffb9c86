import type { Editor } from '@tiptap/core';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextReferencesContext } from '../reading/text-references.js';
import { AttributeField } from './attribute-field.js';
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
  const { t } = useTranslation('web-editing');
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
    kept.open(element.current, editors.pressedIn(element.current));
    return () => kept.close();
  }, [kept, editors]);
  useEffect(() => {
    onEditor(kept.editor);
    return () => onEditor(null);
  }, [kept, onEditor]);
  const { editor } = kept;
  const type = editor.state.doc.firstChild?.type.name;
  return (
    <>
      {type === 'table' && (
        <AttributeField
          editor={editor}
          type={type}
          name="caption"
          label={t('tableCaption')}
          onLeave={events.onLeave}
        />
      )}
      <div ref={element} />
      {type === 'figure' && (
        <AttributeField
          editor={editor}
          type={type}
          name="alt"
          label={t('figure.alt')}
          onLeave={events.onLeave}
        />
      )}
    </>
  );
}
