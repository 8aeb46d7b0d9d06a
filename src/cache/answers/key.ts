import type { IncomingMessage } from 'node:http';

/** What a caller may send that is nobody's business but their own: such answers are made for them alone. */
const PERSONAL = ['authorization', 'cookie', 'range'];

/** Whether the answer to a request may be one that was made for somebody else. */
export const mayShare = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && PERSONAL.every((name) => headers[name] === undefined);

/** One spelling for addresses that ask the same: parameters in order. Of those with one name the order may count. */
export const canonicalUrl = (url: string): string => {
  const [path = '', query] = url.split('?', 2);
  if (!query) return path;
  const parts = query.split('&').filter((part) => part !== '');
  const nameOf = (part: string): string => part.split('=', 1)[0] ?? '';
  const sorted = parts.toSorted((one, other) =>
    nameOf(one) < nameOf(other) ? -1 : Number(nameOf(one) > nameOf(other)),
  );
  return `${path}?${sorted.join('&')}`;
};
