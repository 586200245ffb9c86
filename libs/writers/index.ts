export * from './html/pieces.js';
export * from './html/words.js';
export { typeset, type Sheet } from './pdf/typeset.js';
export * from './text/flow.js';
export * from './text/grid.js';
