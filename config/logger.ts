import { formats, winston } from '@strapi/logger';

import settings from './settings';

/** What Strapi tells of its own tables on an empty database: forty lines that nobody can act on. */
const HOUSEKEEPING = /^\[(?:internal migration|discard-drafts)\]/;

const withoutHousekeeping = winston.format((info) =>
  info.level.includes('info') && HOUSEKEEPING.test(String(info.message)) ? false : info,
);

export default () => {
  const { LOG_LEVEL } = settings();
  return {
    level: LOG_LEVEL === 'silent' ? 'error' : LOG_LEVEL,
    silent: LOG_LEVEL === 'silent',
    transports: [new winston.transports.Console()],
    format: winston.format.combine(
      withoutHousekeeping(),
      formats.prettyPrint({ timestamps: 'YYYY-MM-DD HH:mm:ss' }),
    ),
  };
};
