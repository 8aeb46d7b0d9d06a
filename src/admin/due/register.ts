import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { ownId } from '../messages/ids';
import { uidOf } from '../progress/subjects';
import { DUE_PAGE } from './addresses';

const title = { id: ownId('due-title'), defaultMessage: '待汇报' };

/** For those who may read targets; the server answers with what else they may read. */
const permissions = [{ action: 'plugin::content-manager.explorer.read', subject: uidOf('target') }];

/** The list of what is due: a page of its own, and its beginning on the home page. */
export const registerDue = (app: StrapiApp): void => {
  app.addMenuLink({
    to: DUE_PAGE,
    icon: Clock,
    intlLabel: title,
    permissions,
    position: 2,
    Component: () => import('./page'),
  });
  const widget = {
    id: 'due',
    pluginId: 'duixian',
    icon: Clock,
    title,
    permissions,
    component: async () => (await import('./widget')).default,
    link: { label: { id: ownId('due-all'), defaultMessage: '查看全部' }, href: `/${DUE_PAGE}` },
  };
  // What waits for an editor comes before what an editor has done.
  app.widgets.register((widgets) => [widget, ...widgets]);
};
