/**
 * The name a block's id has as a bookmark of Word: letters, digits and underscores, at most 40, and
 * hidden by its first underscore.
 */
export function bookmarkOf(blockId: string): string {
  const plain = UUID.test(blockId) ? blockId.replaceAll('-', '') : blockId;
  return /^[A-Za-z0-9_]{1,37}$/.test(plain) ? `_b_${plain}` : `_h_${hashed(blockId)}`;
}

/** Just the number in a heading, for fields that show it. */
export function numberBookmarkOf(blockId: string): string {
  return `_n_${bookmarkOf(blockId).slice(3)}`;
}

/** The block's id that a bookmark was made of; null when it was not, or no longer says. */
export function blockIdOf(bookmark: string): string | null {
  const [, plain] = /^_b_([A-Za-z0-9_]{1,37})$/.exec(bookmark) ?? [];
  if (plain === undefined) return null;
  const [, a, b, c, d, e] =
    /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(plain) ?? [];
  return a === undefined ? plain : [a, b, c, d, e].join('-');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Polynomial, within 37 digits: only meant to tell the few long ids of one text apart. */
function hashed(id: string): string {
  const sum = [...id].reduce((all, letter) => all * 131n + BigInt(letter.codePointAt(0)!), 7n);
  return String(sum % 10n ** 37n);
}
