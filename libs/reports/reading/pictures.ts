import { createHash } from 'node:crypto';
import { pictureType } from './picture-type.ts';
import { Unreadable } from './unreadable.ts';

export interface KeptPicture {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

const MOST_PICTURE_BYTES = 20 * 1024 * 1024;

/** The pictures that a text brings along, each once. */
export class Pictures {
  readonly #kept = new Map<string, KeptPicture>();

  /** @returns the address it will have, or null when browsers do not show such a picture */
  keep(bytes: Uint8Array | undefined): string | null {
    if (bytes === undefined || bytes.length > MOST_PICTURE_BYTES) return null;
    const mediaType = pictureType(bytes);
    if (mediaType === null) return null;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.#kept.set(sha256, { bytes, mediaType });
    return `/files/${sha256}`;
  }

  all(): KeptPicture[] {
    return [...this.#kept.values()];
  }
}

/**
 * A drawing (SVG) is never kept. One that carries a script was not made by somebody who draws.
 * @throws {Unreadable}
 */
export function demandNoScripts(parts: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, part] of parts) {
    if (!/\.svgz?$/i.test(name)) continue;
    const text = new TextDecoder().decode(part);
    if (/<(\w+:)?script|\son\w+\s*=|javascript:/i.test(text))
      throw new Unreadable('file-has-script');
  }
}
