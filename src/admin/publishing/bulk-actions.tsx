import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';

import { useEditedLocale } from '../edited-locale';
import { ask } from './question';
import { sendWith } from './requests';

/** In place of Strapi's question whether one is sure: why, once for all that are selected. */
export const askingToWithdrawMany = (stock: BulkActionComponent): BulkActionComponent => {
  const WithdrawManyAsking: BulkActionComponent = (props) => {
    const action = stock(props);
    const locale = useEditedLocale();
    if (!action || action.dialog?.type !== 'dialog') return action;

    const { onConfirm } = action.dialog;
    return {
      ...action,
      dialog: undefined,
      onClick: async () => {
        const answer = await ask({ kind: 'withdraw', locales: [locale], documents: props.documents.length });
        if (answer) await sendWith(answer, async () => onConfirm?.());
      },
    };
  };
  return Object.assign(WithdrawManyAsking, { type: stock.type });
};
