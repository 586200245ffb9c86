import { useCallback, useState } from 'react';
import type { Language } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';
import { findIn, type Hit, replaceIn, type Search, searchedText } from '#libs/domain/writing';
import { type Act, useAct } from '../../data/use-act.js';
import type { ReplaceWordsMutation, ReplaceWordsMutationVariables } from '../../gql/graphql.js';
import { replaceWords } from './editing-queries.js';
import type { WorkingText } from './working-text.js';

/** What was replaced in one go, to be undone. */
interface Done {
  language: Language;
  places: number;
  blocks: readonly { id: string; before: NodeJson; after: NodeJson }[];
}

interface Replacing {
  one: (hit: Hit, by: string) => void;
  all: (search: Search, by: string) => Promise<void>;
  /** The last replacement; null when there is none to undo. */
  last: { places: number } | null;
  /** Blocks that somebody changed since stay as they are. */
  undo: () => void;
  act: Act<ReplaceWordsMutation, ReplaceWordsMutationVariables>;
}

/** Puts other words where some were found: one place like any writing, all places by one act. */
export function useReplacing(reportId: string, text: WorkingText, language: Language): Replacing {
  const [done, setDone] = useState<readonly Done[]>([]);
  const act = useAct(replaceWords);
  const { perform } = act;
  const remember = (deed: Done): void => setDone((before) => [...before, deed]);

  const one = (hit: Hit, by: string): void => {
    const before = text.wordsOf(hit.blockId, language);
    if (!before) return;
    const after = replaceIn(before, [hit], by);
    text.write(hit.blockId, language, after);
    remember({ language, places: 1, blocks: [{ id: hit.blockId, before, after }] });
  };

  const all = useCallback(
    async (search: Search, by: string): Promise<void> => {
      const blocks = text.read().blocks.flatMap(({ id }) => {
        const before = text.wordsOf(id, language);
        const places = before ? findIn(before, search) : [];
        return before && places.length > 0
          ? [{ id, before, after: replaceIn(before, places, by) }]
          : [];
      });
      const replaced = await perform({ input: { reportId, language, by, ...search } });
      if (!replaced) return;
      remember({ language, places: replaced.replaced, blocks });
      text.renew(replaced.stamps);
    },
    [perform, reportId, language, text],
  );

  const undo = (): void => {
    const deed = done.at(-1);
    if (!deed) return;
    for (const { id, before, after } of deed.blocks) {
      const now = text.wordsOf(id, deed.language);
      if (now && searchedText(now) === searchedText(after)) text.write(id, deed.language, before);
    }
    setDone(done.slice(0, -1));
  };

  return { one, all, last: done.at(-1) ?? null, undo, act };
}
