export { loadPeople, type Cast } from './load-people.js';
