const unescape = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** What the head of a page tells machines. */
export const readHead = (html: string) => {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
  const links = [
    ...head.matchAll(/<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/g),
  ];
  const languages = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  const blocks = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  return {
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1],
    languages: Object.fromEntries(languages.map(([, language = '', href = '']) => [language, href])),
    meta: Object.fromEntries(tags.map(([, name = '', content = '']) => [name, unescape(content)])),
    feeds: links.map(([, href = '']) => href),
    data: blocks.map(([, json = '']) => JSON.parse(json) as { '@type': string } & Record<string, unknown>),
  };
};
