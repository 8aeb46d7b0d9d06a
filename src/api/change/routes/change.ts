export default {
  routes: [{ method: 'GET', path: '/changes', handler: 'change.find' }],
};
