import type { Language } from '#libs/domain';
import { translate } from '../locales/translate.js';

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * A letter from the catalogue: `mail:<key>` has subject, body and, where there is a link, the
 * words of its button. Everything from outside is escaped; the plain text says the same.
 */
export function letter(
  language: Language,
  key: string,
  facts: Readonly<Record<string, string | number>>,
  link?: string,
): Letter {
  const say = (part: string): string =>
    translate(language, `mail:${key}.${part}`, { ...facts, link });
  const paragraphs = say('body')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const footer = translate(language, 'mail:footer');
  const action = link === undefined ? undefined : say('action');
  return {
    subject: say('subject').replaceAll(/\s+/g, ' ').trim(),
    text: [
      ...paragraphs,
      ...(action === undefined ? [] : [`${action}: ${link}`]),
      '--',
      footer,
    ].join('\n\n'),
    html: page(language, paragraphs, footer, action, link),
  };
}

function page(
  language: Language,
  paragraphs: readonly string[],
  footer: string,
  action: string | undefined,
  link: string | undefined,
): string {
  const body = paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const button =
    action === undefined || link === undefined
      ? ''
      : `<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 18px;background:#00708c;color:#fff;text-decoration:none;border-radius:3px">${escapeHtml(action)}</a></p>`;
  return `<!doctype html><html lang="${language}"><body style="font:16px/1.5 sans-serif;color:#1d1b16;max-width:36em">${body}${button}<hr style="border:0;border-top:1px solid #ddd6c8"><p style="font-size:13px;color:#6b6557">${escapeHtml(footer)}</p></body></html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
