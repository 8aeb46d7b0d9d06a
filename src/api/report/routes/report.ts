export default {
  routes: [
    {
      method: 'GET',
      path: '/reports/:year',
      handler: 'report.findOne',
      config: { middlewares: ['global::as-of', 'global::fallback'] },
    },
  ],
};
