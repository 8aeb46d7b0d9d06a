import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::progress-update.progress-update');
