import canonicalize from 'canonicalize';

/** JSON with one spelling only (RFC 8785): keys sorted, no spaces, numbers as ECMAScript writes them. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  // `undefined` and functions have no JSON; callers pass records, so this is a fault of ours.
  if (text === undefined) throw new TypeError('This value has no JSON form');
  return text;
}
