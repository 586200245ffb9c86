import type { ReactNode } from 'react';
import type { UseQueryResponse, UseQueryState } from 'urql';
import { Loading } from './loading.js';
import { ReadTrouble } from './read-trouble.js';

interface Props<Data> {
  of: UseQueryState<Data> | UseQueryResponse<Data>;
  shape?: 'page' | 'text' | 'rows';
  children: (data: Data) => ReactNode;
}

/** A query's answer; until then its shape, and in its place the reason when there is none. */
export function Loaded<Data>({ of, shape, children }: Props<Data>) {
  const [state, again] = Array.isArray(of) ? of : [of, undefined];
  if (state.data) return children(state.data);
  if (state.fetching || !state.error) return <Loading shape={shape} />;
  const codes = state.error.graphQLErrors.map((fault) => String(fault.extensions['code']));
  return (
    <ReadTrouble codes={codes} again={again && (() => again({ requestPolicy: 'network-only' }))} />
  );
}
