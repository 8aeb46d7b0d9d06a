import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { ownId } from '../messages/ids';
import { DESK_PAGE, uidOf } from './addresses';
import { TranslationPanel } from './side-panel';

const title = { id: ownId('desk-title'), defaultMessage: '翻译台' };

/** For those who may read articles; the server answers with what else they may read. */
const permissions = [{ action: 'plugin::content-manager.explorer.read', subject: uidOf('article') }];

/** The desk: pages of its own, and the beginning of its queue on the home page. */
export const registerDesk = (app: StrapiApp): void => {
  app.addMenuLink({
    to: DESK_PAGE,
    icon: Earth,
    intlLabel: title,
    permissions,
    position: 3,
    Component: () => import('./pages'),
  });
  const widget = {
    id: 'translation',
    pluginId: 'duixian',
    icon: Earth,
    title,
    permissions,
    component: async () => (await import('./widget')).default,
    link: { label: { id: ownId('desk-all'), defaultMessage: '打开翻译台' }, href: `/${DESK_PAGE}` },
  };
  // After what is due, before what was edited last.
  app.widgets.register((widgets) => [...widgets.slice(0, 1), widget, ...widgets.slice(1)]);
};

/** Whoever edits the English sees there where it stands. */
export const addTranslationPanel = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  apis.addEditViewSidePanel((panels) => [...panels, TranslationPanel]);
};
