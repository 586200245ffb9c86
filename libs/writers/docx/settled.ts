import { unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * The archive with the text's own date where the library wrote the hour of the making, so that the
 * same text gives the same bytes.
 */
export function settled(bytes: Uint8Array, at: Date): Uint8Array {
  const day = at.toISOString().replace(/\.\d+/, '');
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    parts[name] = name === 'docProps/core.xml' ? dated(part, day) : part;
  // ZIP knows no year before 1980 and no zone; a day that is never anybody's tomorrow will do.
  return zipSync(parts, { mtime: new Date(1980, 0, 1, 12) });
}

function dated(part: Uint8Array, day: string): Uint8Array {
  const xml = new TextDecoder().decode(part);
  return new TextEncoder().encode(
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => tag + day),
  );
}
