import type { Core } from '@strapi/strapi';

/** Text fields that the panel offers as choices: a unit of the list, an indicator that exists. */
export const registerCustomFields = (strapi: Core.Strapi): void => {
  strapi.customFields.register([
    { name: 'unit', type: 'string' },
    { name: 'indicator', type: 'string' },
  ]);
};
