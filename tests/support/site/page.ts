import { type HTMLElement, parse } from 'node-html-parser';

/** What one address answered. */
export interface Answered {
  address: string;
  status: number;
  /** Nothing for what is no page: a style, a picture, a feed. */
  html?: string;
  document?: HTMLElement;
}

export const read = async (origin: string, address: string): Promise<Answered> => {
  const response = await fetch(origin + address);
  const { status } = response;
  const text = await response.text();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return { address, status };
  return { address, status, html: text, document: parse(text) };
};

const attributes = (document: HTMLElement, name: string): string[] =>
  document.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? '');

const pictures = (document: HTMLElement): string[] =>
  attributes(document, 'srcset').flatMap((set) => set.split(/,\s+/).map((part) => part.split(/\s/)[0] ?? ''));

/** A search or filter form, sent with its first choices and a word in each empty field. */
const submissions = (document: HTMLElement): string[] =>
  document
    .querySelectorAll('form')
    .filter((form) => (form.getAttribute('method') ?? 'get').toLowerCase() === 'get')
    .map((form) => {
      const query = new URLSearchParams();
      for (const field of form.querySelectorAll('input[name], select[name]')) {
        const name = field.getAttribute('name') ?? '';
        const first = field.querySelector('option:not([value=""])');
        const isUnchosen = /^(radio|checkbox)$/.test(field.getAttribute('type') ?? '') && query.has(name);
        if (!isUnchosen) query.set(name, (first ?? field).getAttribute('value') || '小区');
      }
      return `${form.getAttribute('action') ?? ''}?${query.toString()}`;
    });

/** Every address of this site that a page leads to or loads, as it is written but absolute. */
export const linksOf = ({ address, document }: Answered, origin: string): string[] => {
  if (!document) return [];
  const written = [
    ...attributes(document, 'href'),
    ...attributes(document, 'src'),
    ...pictures(document),
    ...submissions(document),
  ];
  return [...new Set(written)]
    .map((link) => new URL(link, origin + address))
    .filter((url) => url.origin === origin && !url.pathname.startsWith('/admin'))
    .map((url) => url.href.slice(origin.length));
};
