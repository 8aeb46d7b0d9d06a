export default {
  routes: [{ method: 'GET', path: '/reports/:year', handler: 'report.findOne' }],
};
