/** Served by Strapi from `public/`. */
export const STYLESHEET = '/reader.css';
