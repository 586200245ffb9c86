import type { ReactNode } from 'react';
import type { Language } from '#libs/domain';
import { addresses, publicDocument, voiceIn } from '#libs/publication';
import { HomePage, type HomeMatter } from './home-page.js';
import { PromisesPage, type PromisesMatter } from './promises-page.js';
import { ProposalsPage, type ProposalsMatter } from './proposals-page.js';
import { NotFoundPage, WithdrawnPage, type WithdrawnMatter } from './small-pages.js';

/** The pages made anew each time they are asked for, in one language, as HTML. */
export function pagesIn(language: Language, publicUrl: string) {
  const voice = voiceIn(language);
  const { say, of } = voice;
  const page = (
    about: {
      readonly title: string;
      readonly description: string;
      readonly at: (each: Language) => string;
      readonly here?: 'home' | 'promises';
      readonly wide?: boolean;
    },
    children: ReactNode,
  ): string => publicDocument({ voice, publicUrl, inLanguage: about.at, children, ...about });

  return {
    voice,
    home: (matter: HomeMatter) =>
      page(
        {
          title: say('home.title'),
          description: say('tagline'),
          at: addresses.home,
          here: 'home',
        },
        <HomePage matter={matter} voice={voice} />,
      ),
    promises: (matter: PromisesMatter) =>
      page(
        {
          title: say('promises.title'),
          description: say('promises.lead'),
          at: addresses.promises,
          here: 'promises',
        },
        <PromisesPage matter={matter} voice={voice} />,
      ),
    proposals: (matter: ProposalsMatter) =>
      page(
        {
          title: `${say('table.title')}: ${of(matter.release.title)}`,
          description: say('table.lead'),
          at: (each) => addresses.proposals(each, matter.release.slug),
          wide: true,
        },
        <ProposalsPage matter={matter} voice={voice} />,
      ),
    withdrawn: (matter: WithdrawnMatter) =>
      page(
        {
          title: of(matter.release.title),
          description: say('report.withdrawnText'),
          at: (each) => addresses.report(each, matter.release.slug),
        },
        <WithdrawnPage matter={matter} voice={voice} />,
      ),
    notFound: () =>
      page(
        { title: say('notFound.title'), description: say('notFound.text'), at: addresses.home },
        <NotFoundPage voice={voice} />,
      ),
  };
}
