import { isTimeless } from './day';

/** A link as the reader writes it: to a path after the language. */
const LINK = /(<a [^>]*?href=")(\/(?:zh|en)(\/[^"?#]*))(\?[^"#]*)?(#[^"]*)?"/g;
const FORM = /<form [^>]*?action="\/(?:zh|en)(\/[^"]*)"[^>]*>/g;

/** Lets the links and forms of a text stay on the day that the text is of. */
export const keepDay = (html: string, day: string): string =>
  html
    .replace(LINK, (link: string, start: string, address: string, path: string, query = '', mark = '') =>
      isTimeless(path) ? link : `${start}${address}${query ? `${query}&amp;` : '?'}asOf=${day}${mark}"`,
    )
    .replace(FORM, (form: string, path: string) =>
      isTimeless(path) ? form : `${form}<input type="hidden" name="asOf" value="${day}"/>`,
    );
