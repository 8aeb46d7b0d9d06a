import type { IncomingMessage } from 'node:http';

const nameOf = (part: string): string => {
  const end = part.indexOf('=');
  return end < 0 ? part : part.slice(0, end);
};

const byName = (one: string, other: string): number => {
  const [name, otherName] = [nameOf(one), nameOf(other)];
  return name < otherName ? -1 : Number(name > otherName);
};

/** One spelling for addresses that ask the same: parameters in order. Of those with one name the order may count. */
export const canonicalUrl = (url: string): string => {
  const mark = url.indexOf('?');
  if (mark < 0) return url;
  const path = url.slice(0, mark);
  const parts = url
    .slice(mark + 1)
    .split('&')
    .filter((part) => part !== '');
  return parts.length === 0 ? path : `${path}?${parts.sort(byName).join('&')}`;
};

/** What Strapi's compression would choose, so that browsers with different lists share an answer. */
const encodingOf = (accepted: string | undefined): string => {
  if (accepted === undefined) return '';
  // Weights are rare: who gives them gets answers of their own.
  if (accepted.includes(';')) return accepted;
  const names = accepted.split(',').map((name) => name.trim());
  return ['br', 'gzip', '*', 'deflate'].find((name) => names.includes(name)) ?? '';
};

/** Headers that any server may answer to, said or not. */
const ALWAYS = ['host', 'x-forwarded-host', 'x-forwarded-proto'];

/** Which answer a request asks for. */
export class Keys {
  /** Headers that some answer said it depends on. */
  private varied: string[] = [];

  /** From now on requests that differ in these ask for different answers. */
  varyBy(vary: string): void {
    const names = vary.split(',').map((name) => name.trim().toLowerCase());
    const added = names.filter(
      (name) => name !== '' && !this.varied.includes(name) && !ALWAYS.includes(name),
    );
    if (added.length > 0) this.varied = [...this.varied, ...new Set(added)];
  }

  /** @param request its address in the one spelling */
  of({ url = '', headers }: IncomingMessage): string {
    let key = url;
    for (const name of ALWAYS) key += `\n${String(headers[name] ?? '')}`;
    for (const name of this.varied) {
      key += `\n${name === 'accept-encoding' ? encodingOf(headers[name] as string | undefined) : String(headers[name] ?? '')}`;
    }
    return key;
  }
}
