export { changesByChapter, type ChapterChanges } from './chapters.js';
export { redlineBlocks } from './redline.js';
