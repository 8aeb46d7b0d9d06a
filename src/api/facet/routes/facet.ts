export default {
  routes: [
    {
      method: 'GET',
      path: '/facets/:list',
      handler: 'facet.count',
      config: { middlewares: ['global::as-of', 'global::fallback'] },
    },
  ],
};
