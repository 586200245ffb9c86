import { pino, type Logger } from 'pino';

export const LOGGER = Symbol('Logger');

/** One line of JSON for each event, with request and act ids where there are any. No secrets, no texts. */
export function createLogger(level: string, process: string): Logger {
  return pino(
    {
      level,
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: ['req.headers.authorization', 'req.headers.cookie'],
    },
    // Line by line. What is kept back to be written at the end would be tried for ever, and the
    // process with it, once nobody is left to read it.
    pino.destination({ dest: 1, sync: true }),
  );
}
