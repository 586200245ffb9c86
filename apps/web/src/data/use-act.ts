import { useCallback, useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import type { RefusalFactsFragment } from '../gql/graphql.js';

export type Trouble =
  | { kind: 'refused'; refusal: RefusalFactsFragment }
  /** Nothing is known to have happened; the same act may be tried again without doing it twice. */
  | { kind: 'unreached' }
  | { kind: 'failed' };

/** What a mutation answers when it did its work. */
type Done<Data> = Exclude<Data[keyof Data], { __typename: 'Refusal' } | null | undefined>;

export interface Act<Data, Variables> {
  /** Performs the act. Null when it was refused or did not arrive; `trouble` then says why. */
  perform: (variables: Variables) => Promise<Done<Data> | null>;
  performing: boolean;
  trouble: Trouble | null;
  forget: () => void;
}

/**
 * One act of the person. Every intention carries its own idempotency key, which is kept when the
 * network fails, so that trying again cannot do it twice.
 */
export function useAct<Data extends object, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> {
  const client = useClient();
  const [performing, setPerforming] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const intention = useRef({ of: '', key: '' });

  const perform = useCallback(
    async (variables: Variables): Promise<Done<Data> | null> => {
      const of = JSON.stringify(variables);
      if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
      setPerforming(true);
      setTrouble(null);
      const context = { idempotencyKey: intention.current.key };
      const result = await client.mutation(mutation, variables, context).toPromise();
      setPerforming(false);
      if (result.error?.networkError) {
        setTrouble({ kind: 'unreached' });
        return null;
      }
      intention.current = { of: '', key: '' };
      const answer: unknown = result.data && Object.values(result.data)[0];
      if (isRefusal(answer)) setTrouble({ kind: 'refused', refusal: answer });
      else if (answer) return answer as Done<Data>;
      else setTrouble({ kind: 'failed' });
      return null;
    },
    [client, mutation],
  );

  const forget = useCallback(() => setTrouble(null), []);
  return { perform, performing, trouble, forget };
}

function isRefusal(answer: unknown): answer is RefusalFactsFragment {
  return (answer as { __typename?: string } | null)?.__typename === 'Refusal';
}
