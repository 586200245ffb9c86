export default import.meta.glob<Record<string, unknown>>(
  '../../../../../libs/platform/locales/kk/web*.json',
  { eager: true, import: 'default' },
);
