import settings from './settings';

const MEGABYTE = 1024 * 1024;

/** Raster pictures and documents only: SVG and HTML can carry scripts. */
const ALLOWED_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'application/pdf'];

export default () => ({
  upload: {
    config: {
      sizeLimit: settings().UPLOAD_LIMIT_MB * MEGABYTE,
      security: { allowedTypes: ALLOWED_TYPES },
    },
  },
});
