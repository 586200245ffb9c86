export * from './entries.js';
export * from './jobs.js';
