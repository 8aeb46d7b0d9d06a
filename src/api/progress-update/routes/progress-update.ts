import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::progress-update.progress-update');
