import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Caret } from '#libs/domain/writing';
import { onReopened } from '../../data/connection.js';
import type { WorkingCopyChangedSubscription } from '../../gql/graphql.js';
import { showPresence, workingCopyChanged } from './editing-queries.js';
import { ownCaret, seenByOthers } from './own-caret.js';
import type { Place } from './place.js';
import { changeOf } from './use-working-text.js';
import type { WorkingText } from './working-text.js';
import { type Companion, TINTS } from './writers.js';

const BEAT = 10_000;
/** Moves of the caret within so many milliseconds are told as one. */
const MOVES = 500;
/** Silent for so long, somebody is gone even if they did not say so. */
const GONE = 25_000;

interface Given {
  reportId: string;
  text: WorkingText;
  place: Place | null;
  /** Who writes at this place. */
  editor: Editor | null;
  mayEdit: boolean;
  readAgain: () => void;
}

/** Hears what others write here and who they are, and lets them know where this writer is. */
export function useCompany(given: Given): Companion[] {
  const { reportId, text, place, editor, mayEdit, readAgain } = given;
  const client = useClient();
  const [visit] = useState(() => crypto.randomUUID());
  const [company, setCompany] = useState<ReadonlyMap<string, Companion>>(new Map());
  const show = useRef<(here?: boolean) => void>(() => undefined);
  const lost = useRef(false);

  const known = useRef(company);
  useEffect(() => {
    known.current = company;
  });
  useEffect(() => {
    if (!mayEdit) return;
    const meet = (presence: Presence): void => {
      if (presence.visit === visit) return;
      // Who has just come does not know of us yet.
      if (presence.here && !known.current.has(presence.visit)) show.current();
      setCompany((before) => joined(before, presence));
    };
    const { unsubscribe } = client
      .subscription(workingCopyChanged, { reportId })
      .subscribe(({ data }) => {
        const news = data?.workingCopyChanged;
        if (news?.change) text.hear(changeOf(news.change));
        else if (news?.presence) meet(news.presence);
        // Blocks were made, moved or removed.
        else if (news) readAgain();
      });
    return unsubscribe;
  }, [client, reportId, visit, mayEdit, text, readAgain]);

  // Once at once, and once more with the next beat, for what came before this page was heard again.
  useEffect(
    () =>
      onReopened(() => {
        lost.current = true;
        readAgain();
      }),
    [readAgain],
  );

  const told = useRef<Caret | null>(null);
  const caretNow = useEffectEvent(() => editor && place && ownCaret(editor, place, text));
  const { blockId, language } = place ?? { blockId: null, language: null };
  useEffect(() => {
    if (!mayEdit) return;
    show.current = (here = true) => {
      told.current = caretNow();
      const input = { reportId, visit, here, blockId, language, caret: told.current };
      void client
        .mutation(showPresence, { input })
        .toPromise()
        .then(({ error }) => {
          // What others wrote while the server was out of reach was said to nobody here.
          if (lost.current && !error) readAgain();
          lost.current = error !== undefined;
        });
    };
    show.current();
  }, [client, reportId, visit, mayEdit, blockId, language, readAgain]);

  // The others move this caret along with the words they hear; only another move is told.
  const look = useEffectEvent(() => {
    if (place && !seenByOthers(told.current, caretNow(), place, text)) show.current();
  });
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        look();
      }, MOVES);
    };
    soon();
    editor.on('transaction', soon);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', soon);
    };
  }, [editor]);
  useEffect(() => {
    const beat = setInterval(() => {
      show.current();
      setCompany(present);
    }, BEAT);
    const leave = (): void => show.current(false);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(beat);
      leave();
      window.removeEventListener('pagehide', leave);
    };
  }, []);
  return useMemo(() => [...company.values()], [company]);
}

type Presence = WorkingCopyChangedSubscription['workingCopyChanged']['presence'] & object;

function joined(
  before: ReadonlyMap<string, Companion>,
  { visit, name, here, blockId, language, caret }: Presence,
): ReadonlyMap<string, Companion> {
  const after = new Map(before);
  if (here)
    after.set(visit, {
      visit,
      name,
      tint: before.get(visit)?.tint ?? freeTint(before),
      blockId: blockId ?? null,
      language: language ?? null,
      caret: caret ?? null,
      seen: Date.now(),
    });
  else after.delete(visit);
  return after;
}

function freeTint(company: ReadonlyMap<string, Companion>): number {
  const taken = new Set([...company.values()].map(({ tint }) => tint));
  const free = Array.from({ length: TINTS }, (_, tint) => tint).find((tint) => !taken.has(tint));
  return free ?? company.size % TINTS;
}

function present(company: ReadonlyMap<string, Companion>): ReadonlyMap<string, Companion> {
  const here = [...company].filter(([, { seen }]) => Date.now() - seen < GONE);
  return here.length === company.size ? company : new Map(here);
}
