import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES, type Language } from '#libs/domain';
import { addresses } from './addresses.js';
import type { Voice } from './say.js';
import { Shanyrak } from './shanyrak.js';

export interface Page {
  readonly voice: Voice;
  readonly title: string;
  readonly description: string;
  /** The same page in another language; none for a page that exists in this address only. */
  readonly inLanguage: (language: Language) => string;
  /** The scheme and host of the house; what search engines and feed readers need. */
  readonly publicUrl: string;
  readonly here?: 'home' | 'promises';
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A whole page as HTML: no script, one style sheet, the three languages one link apart. */
export function publicDocument(page: Page): string {
  return `<!doctype html>${renderToStaticMarkup(<PublicDocument {...page} />)}`;
}

function PublicDocument(page: Page) {
  const { voice, publicUrl, inLanguage } = page;
  const { language, say, word } = voice;
  const name = word('productName');
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>
          {page.here === 'home' ? `${name} · ${page.title}` : `${page.title} · ${name}`}
        </title>
        <meta name="description" content={page.description} />
        <link rel="canonical" href={publicUrl + inLanguage(language)} />
        {LANGUAGES.map((each) => (
          <link key={each} rel="alternate" hrefLang={each} href={publicUrl + inLanguage(each)} />
        ))}
        <link rel="alternate" hrefLang="x-default" href={publicUrl + inLanguage('kk')} />
        <link
          rel="alternate"
          type="application/atom+xml"
          href={addresses.feed(language)}
          title={say('feed.title')}
        />
        <link rel="icon" type="image/svg+xml" href="/pages/mark.svg" />
        <link rel="stylesheet" href="/pages/style.css" />
      </head>
      <body>
        <a className="skip" href="#text">
          {say('skip')}
        </a>
        <Header {...page} />
        <main id="text" className={page.wide ? 'wide' : undefined}>
          {page.children}
        </main>
        <footer className="foot">
          <p>{say('foot')}</p>
          <p>
            <a href={addresses.feed(language)}>{say('menu.feed')}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

function Header({ voice, here, inLanguage }: Page) {
  const { language, say, word } = voice;
  const current = (place: Page['here']) => (here === place ? ('page' as const) : undefined);
  return (
    <header className="head">
      <a className="name" href={addresses.home(language)} aria-current={current('home')}>
        <Shanyrak />
        <span>{word('productName')}</span>
      </a>
      <nav aria-label={say('menu.label')} className="places">
        <a href={addresses.promises(language)} aria-current={current('promises')}>
          {say('menu.promises')}
        </a>
        <a href={addresses.takePart()}>{say('menu.takePart')}</a>
      </nav>
      <nav aria-label={say('menu.languages')} className="languages">
        {LANGUAGES.map((each) => (
          <a
            key={each}
            href={inLanguage(each)}
            lang={each}
            hrefLang={each}
            aria-current={each === language ? 'true' : undefined}
          >
            {OWN_NAMES[each]}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** Each language by the name its readers know it by. */
const OWN_NAMES: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
