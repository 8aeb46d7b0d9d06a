import settings from './settings';

const MEGABYTE = 1024 * 1024;

export default () => {
  const { CORS_ORIGINS, UPLOAD_LIMIT_MB } = settings();

  return [
    'strapi::logger',
    'strapi::errors',
    'strapi::compression',
    'global::text-once',
    { name: 'strapi::security', config: { crossOriginResourcePolicy: { policy: 'cross-origin' } } },
    {
      name: 'strapi::cors',
      config: { origin: CORS_ORIGINS, credentials: false, methods: ['GET', 'HEAD', 'OPTIONS'], maxAge: 600 },
    },
    'global::reader',
    { name: 'strapi::query', config: { depth: 20, arrayLimit: 100 } },
    'global::form-data',
    {
      name: 'strapi::body',
      config: {
        jsonLimit: '2mb',
        formLimit: '256kb',
        textLimit: '256kb',
        formidable: { maxFileSize: UPLOAD_LIMIT_MB * MEGABYTE },
      },
    },
    'global::storable-text',
    'global::honest-files',
    'strapi::session',
    'global::favicon',
    'strapi::favicon',
    'global::sandboxed-uploads',
    'strapi::public',
  ];
};
