import type { Core } from '@strapi/strapi';

import { answerDocument } from './document/serve';
import { answerExport, answerImport } from './files/serve';
import { answerQueue } from './queue/serve';

/** What the translation desk asks of the server; each answer says who may have it. */
export const serveTranslation = (strapi: Core.Strapi): void => {
  const route = (method: 'GET' | 'POST', path: string, handler: Core.ControllerHandler) => ({
    method,
    path,
    handler,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/duixian/translation',
    routes: [
      route('GET', '/queue', answerQueue),
      route('GET', '/documents/:type/:documentId', answerDocument),
      route('GET', '/files', answerExport),
      route('POST', '/files', answerImport),
    ],
  });
};
