export default {
  routes: [
    { method: 'GET', path: '/history/:type/:documentId', handler: 'history.find' },
    { method: 'GET', path: '/history/:type/:documentId/difference', handler: 'history.difference' },
  ],
};
