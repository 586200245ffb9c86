import type { EditorView } from '@tiptap/pm/view';
import { useLayoutEffect, useRef, useState } from 'react';
import type { NodeJson } from '#libs/domain/document';
import { type Drawn, drawnIn } from './drawn-carets.js';
import styles from './others-carets.module.css';
import { initialsOf, type Writer } from './writers.js';

interface Props {
  writers: readonly Writer[];
  node: NodeJson;
  /** The editor that shows the words, while they are written here too. */
  view: EditorView | null;
}

/**
 * Over the words of a cell: where others write in it. Who they are is said once above the words;
 * what moves with every letter is only seen.
 */
export function OthersCarets({ writers, node, view }: Props) {
  const over = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    const cell = over.current?.parentElement;
    if (!cell) return undefined;
    const draw = (): void => setDrawn(writers.flatMap((each) => drawnIn(cell, each, node, view)));
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(cell);
    return () => watch.disconnect();
  }, [writers, node, view]);
  return (
    <div ref={over} className={styles.over} aria-hidden="true">
      {drawn.map(({ visit, name, tint, caret, late, selected }) => (
        <div key={visit} className={styles.tinted} data-tint={tint}>
          {selected.map(({ left, top, width, height }) => (
            <span
              key={`${left} ${top}`}
              className={styles.selected}
              style={{ left, top, width, height }}
            />
          ))}
          <span
            className={styles.caret}
            data-caret={visit}
            style={{ left: caret.left, top: caret.top, height: caret.height }}
          >
            {/* Said in full for a while after each move, then shortened: words lie beneath it. */}
            <span key={`${caret.left} ${caret.top}`} className={styles.flag} data-late={late}>
              <span className={styles.name}>{name}</span>
              <span className={styles.initials}>{initialsOf(name)}</span>
            </span>
          </span>
        </div>
      ))}
    </div>
  );
}

/** The colour and letters of somebody's caret, beside their name. */
export function CaretSign({ name, tint }: { name: string; tint: number }) {
  return (
    <span className={`${styles.tinted} ${styles.sign}`} data-tint={tint} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
