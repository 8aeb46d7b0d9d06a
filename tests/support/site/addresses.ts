/** The kind of page behind an address: `/en/projects/eyewear-town?page=2` is a `/projects/:slug?page`. */
export const templateOf = (address: string): string => {
  const { pathname, searchParams } = new URL(address, 'http://reader');
  const [, , kind = '', ...rest] = pathname.split('/');
  const instance = rest.map(() => '/:slug').join('');
  const names = [...new Set(searchParams.keys())].sort().join('&');
  return `/${kind}${instance}${names && `?${names}`}`;
};

export const prefixOf = (address: string): string => address.split('/')[1] ?? '';
