import { winston } from '@strapi/logger';

import settings from './settings';

const HTTP = 'http';

export default () => {
  const { LOG_LEVEL } = settings();
  return {
    level: LOG_LEVEL === 'silent' ? 'error' : LOG_LEVEL || HTTP,
    silent: LOG_LEVEL === 'silent',
    transports: [new winston.transports.Console()],
  };
};
