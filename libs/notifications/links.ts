const LINK = /https?:\/\/[^\s"<>]+/g;

/** The addresses in a letter, each once, in their order. */
export const linksIn = (text: string): string[] => [...new Set(text.match(LINK))];

/** A letter that can be shown to somebody to whom it was not written. */
export const withoutLinks = (text: string): string => text.replaceAll(LINK, '…');
