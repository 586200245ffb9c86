/**
 * A page that went out never changes. What became of it afterwards is laid into these empty
 * places when it is shown; without that they are invisible. Escaped text can never look like one.
 */
export const LIVE_PLACES = ['notice', 'since'] as const;

export type LivePlace = (typeof LIVE_PLACES)[number];

export function Live({ place }: { place: LivePlace }) {
  return <template data-live={place} />;
}

/** The page with its living parts laid in. */
export function withLiving(html: string, parts: Partial<Record<LivePlace, string>>): string {
  return LIVE_PLACES.reduce(
    // A function, for a text may hold what `replace` would take for a pattern.
    (page, place) =>
      page.replace(`<template data-live="${place}"></template>`, () => parts[place] ?? ''),
    html,
  );
}
