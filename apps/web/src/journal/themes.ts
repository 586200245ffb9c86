/** What an entry is about, by the first word of its type. */
export const THEMES = {
  text: [
    'report',
    'text',
    'working-copy',
    'translation',
    'source-language',
    'parity',
    'revision',
    'change',
  ],
  consultation: ['consultation', 'meeting'],
  proposals: ['proposal'],
  answers: ['disposition', 'incorporation', 'satisfaction'],
  approval: ['route', 'step'],
  publication: ['release', 'media-contact'],
  promises: ['recommendation'],
  people: ['organisation', 'person', 'invitation', 'mandate', 'sessions', 'sign-in'],
} as const;

export type Theme = keyof typeof THEMES;

export const THEME_NAMES = Object.keys(THEMES) as Theme[];

export function isAbout(type: string, theme: Theme): boolean {
  const [first = ''] = type.split('.');
  return (THEMES[theme] as readonly string[]).includes(first);
}
