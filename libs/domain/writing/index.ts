export * from './blank-node.js';
export * from './caret.js';
export * from './find.js';
export * from './keeping.js';
export * from './rebase.js';
export * from './steps.js';
