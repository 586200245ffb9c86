import { migrate } from './index.js';

const url = process.env['DATABASE_URL'];
if (url === undefined)
  throw new Error('DATABASE_URL says which database to bring up to date; it is not set.');

const applied = await migrate(url);
console.log(
  applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`,
);
