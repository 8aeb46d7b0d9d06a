/**
 * What an answer depends on, and what a change of a row touches: a table (`articles`), what is published of it
 * (`articles*`), or either as far as a column has a value (`articles|document_id=abc`, `articles*|locale=en`), alone or
 * in one language (`articles*|document_id=abc@en`).
 */
export type Tag = string;

export const tagOf = (table: string, isPublished: boolean, column?: string, value?: string | number): Tag =>
  `${table}${isPublished ? '*' : ''}${column === undefined ? '' : `|${column}=${value}`}`;

/** What has a value, and is in a language. */
export const inLanguage = (tag: Tag, locale: string | number): Tag => `${tag}@${locale}`;

/** Touched by a change of which no more is known than the table. Whatever reads of a table depends on it. */
export const anythingOf = (table: string): Tag => `${table}|`;

/** Touched by a change of which nothing is known. Every answer depends on it. */
export const ANYTHING: Tag = '|';
