import { unzipSync, type Zippable, zipSync } from 'fflate';
import { tiedToStyles } from './numbering.ts';

/**
 * The archive with the text's own date where the library wrote the hour of the making, so that the
 * same text gives the same bytes.
 */
export function settled(bytes: Uint8Array, at: Date): Uint8Array {
  const day = at.toISOString().replace(/\.\d+/, '');
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    parts[name] = (MENDED[name] ?? untouched)(part, day);
  // ZIP knows no year before 1980 and no zone; a day that is never anybody's tomorrow will do.
  return zipSync(parts, { mtime: new Date(1980, 0, 1, 12) });
}

type Mend = (part: Uint8Array, day: string) => Uint8Array;

const MENDED: Readonly<Record<string, Mend>> = {
  'docProps/core.xml': dated,
  'word/document.xml': inRuns,
  'word/numbering.xml': tied,
};

function untouched(part: Uint8Array): Uint8Array {
  return part;
}

/** The library puts a whole reference to a page into one run, where LibreOffice does not look for it. */
function inRuns(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(part);
  return new TextEncoder().encode(
    xml.replace(PAGE_REFERENCE, (_, ...parts: string[]) =>
      parts
        .slice(0, 5)
        .map((each) => `<w:r>${each}</w:r>`)
        .join(''),
    ),
  );
}

const PAGE_REFERENCE =
  /<w:r>(<w:fldChar w:fldCharType="begin"\/>)(<w:instrText[^>]*>PAGEREF [^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)(<w:t[^>]*>[^<]*<\/w:t>)(<w:fldChar w:fldCharType="end"\/>)<\/w:r>/g;

function tied(part: Uint8Array): Uint8Array {
  return new TextEncoder().encode(tiedToStyles(new TextDecoder().decode(part)));
}

function dated(part: Uint8Array, day: string): Uint8Array {
  const xml = new TextDecoder().decode(part);
  return new TextEncoder().encode(
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => tag + day),
  );
}
