import type { graphql as typed } from '../gql';
import { FRAGMENTS } from './fragments/index.js';

/**
 * A query as its page wrote it, typed by the generated overloads. The generated lookup table is
 * not used: it would bring every query of the app into the first load. Fragments that pages share
 * are appended here.
 */
export const graphql = ((source: string): string =>
  withFragments(source)) as unknown as typeof typed;

function withFragments(source: string, given: readonly string[] = []): string {
  const asked = [...source.matchAll(/\.\.\.(\w+)/g)].flatMap(([, name]) => name ?? []);
  const wanted = [...new Set(asked)].filter((name) => name in FRAGMENTS && !given.includes(name));
  if (wanted.length === 0) return source;
  const known = [...given, ...wanted];
  return withFragments(source + wanted.map((name) => FRAGMENTS[name]).join(''), known);
}
