import { useClient } from 'urql';
import { useEffect, useState } from 'react';
import type { Language } from '#libs/domain';
import type { RevisionDownloadsQuery } from '../../gql/graphql.js';
import {
  redlineDownloadsQuery,
  revisionDownloadsQuery,
  workingCopyDownloadsQuery,
} from './download-queries.js';

export type Download = NonNullable<RevisionDownloadsQuery['revision']>['downloads'][number];

/** What is to be taken away: a revision, the working copy of a report, or what changed between two. */
export type What =
  | { readonly kind: 'revision'; readonly id: string }
  | { readonly kind: 'working-copy'; readonly reportId: string }
  | { readonly kind: 'redline'; readonly from: string; readonly to: string | null };

/** The files there are of a text in a language; null while they are asked for. */
export function useDownloads(
  what: What,
  language: Language,
): { downloads: readonly Download[] | null; failed: boolean; again: () => void } {
  const client = useClient();
  const [found, setFound] = useState<readonly Download[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const key = JSON.stringify(what);
  useEffect(() => {
    let here = true;
    setFound(null);
    setFailed(false);
    const asked = JSON.parse(key) as What;
    void ask(client, asked, language).then((downloads) => {
      if (!here) return;
      setFound(downloads);
      setFailed(downloads === null);
    });
    return () => {
      here = false;
    };
  }, [client, key, language, round]);
  return { downloads: found, failed, again: () => setRound((before) => before + 1) };
}

async function ask(
  client: ReturnType<typeof useClient>,
  what: What,
  language: Language,
): Promise<readonly Download[] | null> {
  switch (what.kind) {
    case 'revision': {
      const { data } = await client.query(revisionDownloadsQuery, { id: what.id, language });
      return data?.revision?.downloads ?? null;
    }
    case 'working-copy': {
      const { data } = await client.query(workingCopyDownloadsQuery, {
        id: what.reportId,
        language,
      });
      return data?.report?.workingCopy?.downloads ?? null;
    }
    case 'redline': {
      const { from, to } = what;
      const { data } = await client.query(redlineDownloadsQuery, { from, to, language });
      return data?.comparison?.downloads ?? null;
    }
  }
}
