import { useMemo } from 'react';
import type { Language } from '#libs/domain';
import { type NodeJson, nodeText } from '#libs/domain/document';
import { blocksQuery } from '../reports/reading/reading-queries.js';
import type { RevisionBlock } from '../reports/reading/rows.js';
import { useEveryPage } from '../shared/use-every-page.js';

interface Asked {
  circulatedId: string;
  revisionId: string;
  /** Where the passage stood when it was circulated. */
  oldBlockId: string | null;
  language: Language;
  search: string;
}

export interface BlockToChoose {
  blockId: string;
  kind: string;
  text: string;
}

const SHOWN = 8;

/** The blocks of a later revision: those with the words searched for, else those near the old place. */
export function useBlocksToChoose(asked: Asked): {
  all: readonly BlockToChoose[];
  shown: readonly BlockToChoose[];
  reading: boolean;
} {
  const { circulatedId, revisionId, oldBlockId, language, search } = asked;
  const only = { kk: language === 'kk', ru: language === 'ru', en: language === 'en' };
  const before = useEveryPage(
    blocksQuery,
    { id: circulatedId, ...only },
    (data) => data.revision?.blocks,
  );
  const after = useEveryPage(
    blocksQuery,
    { id: revisionId, ...only },
    (data) => data.revision?.blocks,
  );
  const all = useMemo(() => worded(after.nodes, language), [after.nodes, language]);
  const shown = useMemo(() => {
    const wanted = search.trim().toLocaleLowerCase(language);
    if (wanted !== '')
      return all
        .filter(({ text }) => text.toLocaleLowerCase(language).includes(wanted))
        .slice(0, SHOWN);
    return near(before.nodes, all, oldBlockId);
  }, [all, before.nodes, oldBlockId, search, language]);
  return { all, shown, reading: !after.whole || !before.whole };
}

function worded(nodes: readonly RevisionBlock[], language: Language): BlockToChoose[] {
  return nodes
    .map(({ blockId, kind, content }) => {
      const node = content[language] as NodeJson | null | undefined;
      return { blockId, kind, text: node ? nodeText(node) : '' };
    })
    .filter(({ text }) => text !== '');
}

/** Around the nearest block before the old place that is still there. */
function near(
  before: readonly RevisionBlock[],
  all: readonly BlockToChoose[],
  oldBlockId: string | null,
): readonly BlockToChoose[] {
  const places = new Map(all.map(({ blockId }, index) => [blockId, index]));
  const old = before.findIndex(({ blockId }) => blockId === oldBlockId);
  const last = before.slice(0, old + 1).findLast(({ blockId }) => places.has(blockId));
  const at = last ? places.get(last.blockId)! : 0;
  return all.slice(Math.max(0, at - 2), at + SHOWN - 2);
}
