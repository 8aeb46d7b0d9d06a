import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

import { helpId } from '../messages/ids';
import { zhHans } from '../messages/zh-Hans';
import { uidOf } from './content-types';

export const EDIT_VIEW_HOOK = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

interface EditField {
  name: string;
  hint?: ReactNode;
}

interface EditLayout {
  layout: EditField[][][];
  components: Record<string, { layout: EditField[][] }>;
  settings: { displayName?: string };
}

const withHelp =
  (uid: string) =>
  <Field extends EditField>(field: Field): Field => {
    const words = zhHans.types[uid] ?? zhHans.components[uid];
    if (!words?.fields[field.name]) return field;
    return { ...field, hint: <FormattedMessage id={helpId(uid, field.name)} /> };
  };

/**
 * Strapi translates the labels of fields, but prints their help as it is stored. An element in place of the
 * stored text follows the panel's language by itself.
 */
export const addHelpTexts = <Args extends { layout: EditLayout }>(args: Args): Args => {
  const { layout } = args;
  const uid = uidOf(layout);
  const components = Object.entries(layout.components).map(([component, entry]) => [
    component,
    { ...entry, layout: entry.layout.map((row) => row.map(withHelp(component))) },
  ]);
  return {
    ...args,
    layout: {
      ...layout,
      layout: uid ? layout.layout.map((panel) => panel.map((row) => row.map(withHelp(uid)))) : layout.layout,
      components: Object.fromEntries(components),
    },
  };
};
