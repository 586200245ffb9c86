/** A list of words as the object that `registerEnumType` wants; names and values are the same. */
export function enumOf<T extends string>(words: readonly T[]): { readonly [W in T]: W } {
  return Object.fromEntries(words.map((word) => [word, word])) as { readonly [W in T]: W };
}
