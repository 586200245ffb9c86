/** Only for the generator of types, which reads the sources of queries out of calls to graphql(). */
export const graphql = (source: string): string => source;
