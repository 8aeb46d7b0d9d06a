import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
} from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { Asking } from './asking';
import { askingToWithdrawMany } from './bulk-actions';
import { askingToPublish, askingToWithdraw } from './document-actions';
import { askBeforePublishing } from './requests';

type Wrap<Action> = (stock: Action) => Action;

const DOCUMENT: Record<string, Wrap<DocumentActionComponent>> = {
  publish: askingToPublish,
  unpublish: askingToWithdraw,
};

const BULK: Record<string, Wrap<BulkActionComponent>> = { unpublish: askingToWithdrawMany };

const wrapped =
  <Action extends { type?: string }>(wraps: Record<string, Wrap<Action>>) =>
  (actions: Action[]): Action[] =>
    actions.map((action) => wraps[action.type ?? '']?.(action) ?? action);

/** Publishing and withdrawing in the panel ask for what the public record says of them. */
export const registerPublishing = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const contentManager = app.getPlugin('content-manager');
  const apis = contentManager.apis as ContentManagerPlugin['config']['apis'];
  apis.addDocumentAction(wrapped(DOCUMENT));
  apis.addBulkAction(wrapped(BULK));
  contentManager.injectComponent('editView', 'right-links', { name: 'duixian-asking', Component: Asking });
  contentManager.injectComponent('listView', 'actions', { name: 'duixian-asking', Component: Asking });
  askBeforePublishing();
};
