/** Drawn here, so that the panel carries no picture file. */
const SEAL =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">' +
  '<rect width="64" height="64" rx="12" fill="#a3262a"/>' +
  '<path d="M14 33l12 13 24-28" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>' +
  '</svg>';

/** A tick on the red of a seal: made good. */
export const logo = `data:image/svg+xml,${encodeURIComponent(SEAL)}`;

const STRAPI_TITLE = / \| Strapi$/;

/** Strapi ends the title of every page with its own name and offers no setting for it. */
export const nameTheWindow = (): void => {
  const rename = () => {
    if (STRAPI_TITLE.test(document.title))
      document.title = document.title.replace(STRAPI_TITLE, ' | 兑现 Duixian');
  };
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    characterData: true,
    subtree: true,
  });
};
