/** The lists that anybody may read, by their address. */
export const LISTS = [
  'articles',
  'achievements',
  'projects',
  'honors',
  'targets',
  'pathways',
  'measures',
  'progress-updates',
  'themes',
  'indicators',
];
