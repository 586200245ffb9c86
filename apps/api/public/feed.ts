import type { Language } from '#libs/domain';
import { addresses, voiceIn, type PublicReleaseRow } from '#libs/publication';
import { xml, type Xml } from './xml.js';

const AUTHORITY = /^https?:\/\/([^/:]+)/;

/** The news as Atom (RFC 4287): what went out, what was corrected, what was withdrawn. */
export function atomFeed(
  news: readonly PublicReleaseRow[],
  language: Language,
  publicUrl: string,
): string {
  const voice = voiceIn(language);
  const self = publicUrl + addresses.feed(language);
  const updated = news[0] ? happenedAt(news[0]) : new Date(0);
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${voice.say('feed.title')}</title>
<updated>${updated.toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${publicUrl + addresses.home(language)}"/>
${news.map((release) => entry(release, language, publicUrl))}</feed>
`.text;
}

function entry(release: PublicReleaseRow, language: Language, publicUrl: string): Xml {
  const voice = voiceIn(language);
  const { slug, number, state, kind } = release;
  const title = voice.of(release.title);
  const named =
    state === 'withdrawn'
      ? voice.say('feed.withdrawn', { title })
      : kind === 'erratum'
        ? voice.say('feed.corrected', { title })
        : title;
  const summary =
    (state === 'withdrawn' ? release.endReason : release.reason) ?? voice.of(release.subject);
  const page = publicUrl + addresses.release(language, slug, number);
  // RFC 4151: the same for ever, wherever the house moves.
  const host = AUTHORITY.exec(publicUrl)?.[1] ?? 'talqy';
  const id = `tag:${host},2026:${language}/${release.id}/${state === 'withdrawn' ? 'withdrawn' : 'out'}`;
  return xml`<entry>
<id>${id}</id>
<title>${named}</title>
<published>${release.publishedAt.toISOString()}</published>
<updated>${happenedAt(release).toISOString()}</updated>
<author><name>${voice.of(release.agency)}</name></author>
<link rel="alternate" type="text/html" hreflang="${language}" href="${page}"/>
${state === 'withdrawn' ? [] : [enclosure(publicUrl + addresses.file(language, slug, number, 'print.pdf'))]}<summary>${summary}</summary>
</entry>
`;
}

/** What is out can be taken along from the feed; what was withdrawn cannot. */
function enclosure(href: string): Xml {
  return xml`<link rel="enclosure" type="application/pdf" href="${href}"/>
`;
}

function happenedAt({ state, publishedAt, endedAt }: PublicReleaseRow): Date {
  return state === 'withdrawn' ? (endedAt ?? publishedAt) : publishedAt;
}
