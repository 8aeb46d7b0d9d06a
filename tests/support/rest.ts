export interface RestAnswer<Body> {
  status: number;
  body: Body;
  text: string;
  headers: Headers;
}

/** One public read, without a token. */
export const get = async <Body = { data: unknown }>(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<RestAnswer<Body>> => {
  const response = await fetch(url + path, { headers });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    body: (isJson ? JSON.parse(text) : undefined) as Body,
    text,
    headers: response.headers,
  };
};

/** Asks as a browser does that has an answer; `fetch` by itself would ask for a new one in any case. */
export const getAgain = (url: string, path: string, etag: string) =>
  get(url, path, { 'if-none-match': etag, 'cache-control': 'max-age=0' });
