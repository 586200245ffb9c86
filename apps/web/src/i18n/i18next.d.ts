import type web from '../../../../libs/platform/locales/en/web.json';
import type comparison from '../../../../libs/platform/locales/en/web-comparison.json';
import type desk from '../../../../libs/platform/locales/en/web-desk.json';
import type dispositions from '../../../../libs/platform/locales/en/web-dispositions.json';
import type proposals from '../../../../libs/platform/locales/en/web-proposals.json';
import type reading from '../../../../libs/platform/locales/en/web-reading.json';
import type reports from '../../../../libs/platform/locales/en/web-reports.json';
import type signIn from '../../../../libs/platform/locales/en/web-sign-in.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'web';
    resources: {
      web: typeof web;
      'web-comparison': typeof comparison;
      'web-desk': typeof desk;
      'web-dispositions': typeof dispositions;
      'web-proposals': typeof proposals;
      'web-reading': typeof reading;
      'web-reports': typeof reports;
      'web-sign-in': typeof signIn;
    };
  }
}
