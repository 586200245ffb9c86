import { inflateParts } from '../archive.ts';
import type { RoughText } from '../parse-task.ts';
import { demandNoScripts, Pictures } from '../pictures.ts';
import { Unreadable } from '../unreadable.ts';
import { descendants, readXml } from '../xml.ts';
import { Body } from './body.ts';
import { Styles } from './styles.ts';

const WANTED =
  /^(mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml|(Pictures|media)\/[^/]+)$/;

/**
 * Reads an ODT (OpenDocument text, ISO/IEC 26300) as a rough text.
 * @throws {Unreadable} @throws {BrokenXml}
 */
export function readOdt(bytes: Uint8Array): RoughText {
  const { names, parts } = inflateParts(bytes, (name) => WANTED.test(name));
  const content = parts.get('content.xml');
  if (content === undefined) throw new Unreadable('file-not-docx');
  // A Basic library that every document has is empty; one with modules is a program.
  if (
    names.some((name) =>
      /^(Basic\/[^/]+\/(?!script-lb\.xml)[^/]+\.xml|Scripts\/.+\/[^/]+)$/i.test(name),
    )
  )
    throw new Unreadable('file-has-macros');
  demandNoScripts(parts);
  const pictures = new Pictures();
  const automatic = readXml(content, 'office:text');
  const common = parts.get('styles.xml');
  const styles = new Styles([...(common ? [readXml(common)] : []), automatic]);
  const body = new Body(styles, (name) => pictures.keep(parts.get(name)));
  readXml(content, 'office:text', (element) => body.add(element));
  const running = common ? descendants(readXml(common), 'style:master-page') : [];
  return { pieces: body.finish(), pictures: pictures.all(), notes: body.runningNotes(running) };
}
