import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { unstable_useDocumentActions, useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { useRef } from 'react';

import { useEditedLocale } from '../edited-locale';
import { useHasPendingUpdates } from '../progress/pending';
import { type Answer, ask } from './question';
import { sendWith } from './requests';

const isPublic = ({ document }: DocumentActionProps): boolean =>
  document?.status === 'published' || document?.status === 'modified';

/** An article that did not change itself still has something to publish: its new progress updates. */
const usePublishesUpdates = (props: DocumentActionProps): boolean => {
  const canPublish = useDocumentRBAC('PublishesUpdates', (rbac) => rbac.canPublish === true);
  const isBusy = useForm('PublishesUpdates', (form) => form.isSubmitting);
  const hasPending = useHasPendingUpdates(props);
  return hasPending && canPublish && !isBusy && props.activeTab !== 'published' && isPublic(props);
};

/** Strapi's own button, which checks and publishes as ever, after asking what is to be said of the change. */
export const askingToPublish = (stock: DocumentActionComponent): DocumentActionComponent => {
  const PublishAsking: DocumentActionComponent = (props) => {
    const action = stock(props);
    const locale = useEditedLocale();
    const publishesUpdates = usePublishesUpdates(props);
    const answered = useRef<Answer>({ notes: {} });
    if (!action || !isPublic(props)) return action;

    const { onClick, dialog } = action;
    return {
      ...action,
      disabled: action.disabled && !publishesUpdates,
      onClick: async (event) => {
        const answer = await ask({ kind: 'publish', locales: [locale], documents: 1 });
        if (!answer) return true;
        answered.current = answer;
        return sendWith(answer, async () => onClick?.(event));
      },
      // Strapi warns of links to drafts in a dialog of its own, which then publishes.
      dialog:
        dialog?.type === 'dialog'
          ? { ...dialog, onConfirm: () => sendWith(answered.current, async () => dialog.onConfirm?.()) }
          : dialog,
    };
  };
  return Object.assign(PublishAsking, { type: stock.type, position: stock.position });
};

/** In place of Strapi's question whether one is sure: why. */
export const askingToWithdraw = (stock: DocumentActionComponent): DocumentActionComponent => {
  const WithdrawAsking: DocumentActionComponent = (props) => {
    const action = stock(props);
    const locale = useEditedLocale();
    const { unpublish } = unstable_useDocumentActions();
    if (!action) return action;

    const { collectionType, model, documentId, document } = props;
    return {
      ...action,
      dialog: undefined,
      onClick: async () => {
        const hasDraft = document?.status === 'modified';
        const answer = await ask({ kind: 'withdraw', locales: [locale], documents: 1, hasDraft });
        if (!answer) return;
        const place = { collectionType, model, documentId, params: { locale } };
        await sendWith(answer, () => unpublish(place, answer.discardDraft));
      },
    };
  };
  return Object.assign(WithdrawAsking, { type: stock.type, position: stock.position });
};
