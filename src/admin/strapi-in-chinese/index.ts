import { editing } from './content-editing';
import { lists } from './content-lists';
import { notices } from './content-notices';
import { settings } from './content-settings';
import { inputs } from './inputs';
import { locales } from './locales';
import { media } from './media';
import { mediaLists, mediaWithoutPrefix } from './media-lists';
import { panel } from './panel';

const prefixed = (plugin: string, texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [`${plugin}.${id}`, text]));

/**
 * What Strapi 5.54 leaves in English in a Chinese panel. The file of the content manager is there, but its
 * ids begin with `content-manager.` already and Strapi puts the same prefix before them once more, so that
 * none is ever found; newer texts of the other parts have no Chinese yet.
 */
export const strapiInChinese: Record<string, string> = {
  ...panel,
  ...inputs,
  ...mediaWithoutPrefix,
  ...prefixed('content-manager', { ...lists, ...editing, ...settings, ...notices }),
  ...prefixed('i18n', locales),
  ...prefixed('upload', { ...media, ...mediaLists }),
};
