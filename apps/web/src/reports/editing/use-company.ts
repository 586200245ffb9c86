import { useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Language } from '#libs/domain';
import { onReopened } from '../../data/connection.js';
import type { WorkingCopyChangedSubscription } from '../../gql/graphql.js';
import { cellKey } from './cell-words.js';
import { showPresence, workingCopyChanged } from './editing-queries.js';
import type { Place } from './place.js';
import { changeOf } from './use-working-text.js';
import type { WorkingText } from './working-text.js';

/** Somebody else who has the text open. */
export interface Companion {
  visit: string;
  name: string;
  blockId: string | null;
  language: Language | null;
  seen: number;
}

const BEAT = 10_000;
/** Silent for so long, somebody is gone even if they did not say so. */
const GONE = 25_000;

interface Given {
  reportId: string;
  text: WorkingText;
  place: Place | null;
  mayEdit: boolean;
  readAgain: () => void;
}

/** Hears what others write here and who they are, and lets them know where this writer is. */
export function useCompany({ reportId, text, place, mayEdit, readAgain }: Given): Companion[] {
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

  const { blockId, language } = place ?? { blockId: null, language: null };
  useEffect(() => {
    if (!mayEdit) return;
    show.current = (here = true) =>
      void client
        .mutation(showPresence, { input: { reportId, visit, here, blockId, language } })
        .toPromise()
        .then(({ error }) => {
          // What others wrote while the server was out of reach was said to nobody here.
          if (lost.current && !error) readAgain();
          lost.current = error !== undefined;
        });
    show.current();
  }, [client, reportId, visit, mayEdit, blockId, language, readAgain]);
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
  { visit, name, here, blockId, language }: Presence,
): ReadonlyMap<string, Companion> {
  const after = new Map(before);
  if (here)
    after.set(visit, {
      visit,
      name,
      blockId: blockId ?? null,
      language: language ?? null,
      seen: Date.now(),
    });
  else after.delete(visit);
  return after;
}

function present(company: ReadonlyMap<string, Companion>): ReadonlyMap<string, Companion> {
  const here = [...company].filter(([, { seen }]) => Date.now() - seen < GONE);
  return here.length === company.size ? company : new Map(here);
}

/** The names of those who write in each cell. */
export function writersByCell(company: readonly Companion[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { blockId, language, name } of company) {
    if (!blockId || !language) continue;
    const key = cellKey(blockId, language);
    names.set(key, [names.get(key), name].filter(Boolean).join(', '));
  }
  return names;
}
