import type { Core } from '@strapi/strapi';

import { registerCustomFields } from './bootstrap/custom-fields';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerCustomFields(strapi);
  },

  async bootstrap() {},
};
