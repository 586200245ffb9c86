import 'reflect-metadata';
import { readConfig } from '#libs/platform';
import { loadDemonstration } from './load-demonstration.js';

await loadDemonstration(readConfig({ LOG_LEVEL: 'warn', ...process.env }), (line) =>
  console.log(line),
);
