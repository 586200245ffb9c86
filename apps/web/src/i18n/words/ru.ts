export default import.meta.glob<Record<string, unknown>>(
  '../../../../../libs/platform/locales/ru/web*.json',
  { eager: true, import: 'default' },
);
