/** Where Strapi keeps the panel's language between visits. */
const STORAGE_KEY = 'strapi-admin-language';

/**
 * Strapi opens the panel in English until somebody chooses otherwise; here the first language is Chinese.
 * To be called before Strapi reads the choice. A choice once made is left alone, and the
 * language saved in a user's profile, if any, goes before both.
 */
export const beginInChinese = (): void => {
  if (!localStorage.getItem(STORAGE_KEY)) localStorage.setItem(STORAGE_KEY, 'zh-Hans');
};
