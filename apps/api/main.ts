import 'reflect-metadata';
import { createLogger, readConfig } from '#libs/platform';
import { openApi } from './open-api.js';

const config = readConfig(process.env);
const logger = createLogger(config.logLevel, 'api');
const api = await openApi(config, logger);
await api.listen(config.port, config.host);
const url = await api.getUrl();
logger.info({ url }, 'The api is open');
process.send?.({ ready: true, url });
