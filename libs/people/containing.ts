/** What a person typed into a search field, as a pattern for ILIKE; null when it says nothing. */
export function containing(search: string | null | undefined): string | null {
  const words = (search ?? '').replaceAll('\0', '').trim().slice(0, 200);
  return words === '' ? null : `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
