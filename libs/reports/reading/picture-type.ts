/** The media type of a picture by its first bytes, as browsers tell it; a name or header may lie. */
export function pictureType(bytes: Uint8Array): string | null {
  const starts = (...signature: number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  const says = (word: string, at: number): boolean =>
    [...word].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (says('GIF87a', 0) || says('GIF89a', 0)) return 'image/gif';
  if (says('RIFF', 0) && says('WEBP', 8)) return 'image/webp';
  return null;
}
