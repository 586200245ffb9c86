export default import.meta.glob<Record<string, unknown>>(
  '../../../../../libs/platform/locales/en/web*.json',
  { eager: true, import: 'default' },
);
