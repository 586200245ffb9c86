import { demandNoScripts, type Pictures } from './pictures.js';

/** So much of an address that is not kept is left, for whoever reads what was dropped. */
const TOLD = 40;

/**
 * A page with the pictures that lie in it (`src="data:…"`, RFC 2397) taken out and kept, each under
 * the address it will have. They come under the limits of those in a word processor's file; what
 * is no picture that browsers show, a drawing among them, keeps the beginning of its address and is
 * noted when the page is read. The time grows with the length of the page alone.
 * @throws {Unreadable} `file-has-script` for a drawing with a script
 */
export function withoutEmbedded(html: string, pictures: Pictures): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const at = html.indexOf('data:', from);
    if (at === -1) break;
    const quote = html[at - 1] ?? '';
    const isSource =
      /^["']$/.test(quote) && /\bsrc\s*=\s*["']$/i.test(html.slice(Math.max(at - 20, 0), at));
    const end = isSource ? html.indexOf(quote, at) : -1;
    if (end === -1) {
      kept.push(html.slice(from, at + 5));
      from = at + 5;
      continue;
    }
    const address = html.slice(at, end);
    kept.push(html.slice(from, at), addressOf(address, pictures));
    from = end;
  }
  return kept.join('') + html.slice(from);
}

function addressOf(address: string, pictures: Pictures): string {
  const comma = address.indexOf(',');
  const said = address.slice(0, Math.max(comma, 0));
  if (comma !== -1) {
    const words = address.slice(comma + 1);
    const bytes = /;\s*base64\s*$/i.test(said) ? Buffer.from(words, 'base64') : decoded(words);
    demandNoScripts(new Map([[/svg/i.test(said) ? 'drawing.svg' : 'picture', bytes]]));
    const src = pictures.keep(bytes);
    if (src !== null) return src;
  }
  return address.slice(0, TOLD);
}

function decoded(words: string): Buffer {
  try {
    return Buffer.from(decodeURIComponent(words));
  } catch {
    return Buffer.from(words);
  }
}
