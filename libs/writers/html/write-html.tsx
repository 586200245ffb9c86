import { renderToStaticMarkup } from 'react-dom/server';
import { blockText, outline } from '#libs/domain/document';
import type { Manuscript } from '../manuscript.js';
import { sheetTextOf, type SheetText } from '../sheet.js';
import { flowOf, notesOf, type Flow } from '../text/flow.js';
import { Pieces } from './pieces.js';
import { STYLE } from './style.js';
import { blockAnchor, Notes } from './words.js';

/** Deeper headings are in the text; a contents of three ranks would be longer than it is useful. */
const CONTENTS_DEPTH = 2;

/** A text in one language as one file of HTML, pictures inside, which needs nothing else to be read. */
export function writeHtml(manuscript: Manuscript): Buffer {
  const pictures = new Map(
    manuscript.pictures.map(({ src, mediaType, bytes }) => [
      src,
      `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  );
  const { language, blocks, address } = manuscript;
  const flow = flowOf(blocks, language).map((piece) => embedded(piece, pictures));
  const sections = outline(blocks, language).filter(
    ({ depth, start }) => depth <= CONTENTS_DEPTH && blocks[start]?.content[language],
  );
  const sheet = sheetTextOf({ ...manuscript, blocks: [] });
  const markup = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Talqy" />
        <meta name="author" content={sheet.agency} />
        <title>{sheet.title}</title>
        <link rel="canonical" href={address} />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <Cover sheet={sheet} address={address} />
        <main>
          {sections.length > 0 && (
            <nav aria-label={sheet.labels.contents}>
              <h2>{sheet.labels.contents}</h2>
              <ol>
                {sections.map(({ blockId, start, depth }) => (
                  <li key={blockId} className={depth > 1 ? 'deeper' : undefined}>
                    <a href={`#${blockAnchor(blockId)}`}>{blockText(blocks[start]!, language)}</a>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <Pieces flow={flow} under={() => null} />
          <Notes notes={notesOf(flow)} title={sheet.labels.footnotes} />
        </main>
      </body>
    </html>,
  );
  return Buffer.from(`<!doctype html>${markup}`);
}

function Cover({ sheet, address }: { sheet: SheetText; address: string }) {
  return (
    <header>
      <p className="soft">{sheet.agency}</p>
      <h1>{sheet.title}</h1>
      <p className="soft">{sheet.subject}</p>
      <dl>
        {sheet.particulars.map(([name, value]) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={name}>{value}</dd>,
        ])}
        <dt>{sheet.labels.hash}</dt>
        <dd>
          <code>{sheet.hash}</code>
        </dd>
        <dt>{sheet.labels.address}</dt>
        <dd>
          <a href={address}>{address}</a>
        </dd>
      </dl>
    </header>
  );
}

function embedded(piece: Flow, pictures: ReadonlyMap<string, string>): Flow {
  return piece.kind === 'figure' ? { ...piece, src: pictures.get(piece.src) ?? piece.src } : piece;
}
