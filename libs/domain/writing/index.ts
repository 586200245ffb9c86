export * from './blank-node.js';
export * from './rebase.js';
export * from './steps.js';
