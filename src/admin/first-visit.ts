/** What the panel remembers in the browser: Strapi's own keys, and what they hold before anybody chose. */
const FIRST_CHOICES: Record<string, string> = {
  // Strapi opens in English. The language saved in a user's profile, if any, still goes before this one.
  'strapi-admin-language': 'zh-Hans',
  // A banner over every page that praises the media library; Strapi has no setting against it.
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
};

/** To be called before Strapi reads them. A choice that somebody made is left alone. */
export const makeFirstChoices = (): void => {
  for (const [key, value] of Object.entries(FIRST_CHOICES)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  }
};
