export * from './html.js';
export * from './markdown.js';
export * from './reading.js';
export * from './rough.js';
export * from './to-markdown.js';
