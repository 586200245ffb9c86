import type web from '../../../../libs/platform/locales/en/web.json';
import type approvals from '../../../../libs/platform/locales/en/web-approvals.json';
import type meetings from '../../../../libs/platform/locales/en/web-meetings.json';
import type publication from '../../../../libs/platform/locales/en/web-publication.json';
import type comparison from '../../../../libs/platform/locales/en/web-comparison.json';
import type desk from '../../../../libs/platform/locales/en/web-desk.json';
import type dispositions from '../../../../libs/platform/locales/en/web-dispositions.json';
import type proposals from '../../../../libs/platform/locales/en/web-proposals.json';
import type reading from '../../../../libs/platform/locales/en/web-reading.json';
import type languages from '../../../../libs/platform/locales/en/web-languages.json';
import type editing from '../../../../libs/platform/locales/en/web-editing.json';
import type reports from '../../../../libs/platform/locales/en/web-reports.json';
import type signIn from '../../../../libs/platform/locales/en/web-sign-in.json';
import type consultations from '../../../../libs/platform/locales/en/web-consultations.json';
import type myProposals from '../../../../libs/platform/locales/en/web-my-proposals.json';
import type recommendations from '../../../../libs/platform/locales/en/web-recommendations.json';
import type journal from '../../../../libs/platform/locales/en/web-journal.json';
import type people from '../../../../libs/platform/locales/en/web-people.json';
import type mailbox from '../../../../libs/platform/locales/en/web-mailbox.json';
import type download from '../../../../libs/platform/locales/en/web-download.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'web';
    resources: {
      web: typeof web;
      'web-approvals': typeof approvals;
      'web-meetings': typeof meetings;
      'web-publication': typeof publication;
      'web-comparison': typeof comparison;
      'web-desk': typeof desk;
      'web-dispositions': typeof dispositions;
      'web-proposals': typeof proposals;
      'web-reading': typeof reading;
      'web-editing': typeof editing;
      'web-languages': typeof languages;
      'web-reports': typeof reports;
      'web-sign-in': typeof signIn;
      'web-consultations': typeof consultations;
      'web-my-proposals': typeof myProposals;
      'web-recommendations': typeof recommendations;
      'web-journal': typeof journal;
      'web-people': typeof people;
      'web-mailbox': typeof mailbox;
      'web-download': typeof download;
    };
  }
}
