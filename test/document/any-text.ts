/** Texts of every shape the schema allows, for what must hold for all of them. */
export { blocks as anyText, ids, node } from '../../libs/domain/document/testing.js';
