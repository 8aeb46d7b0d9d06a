import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

import { PROGRESS_SECTION } from '../hooks/progress-section';
import { ownId } from '../messages/ids';
import { ProgressSectionField } from '../progress/section-field';
import { EnumerationInput } from './enumeration-input';
import type { CustomInputProps } from './props';
import { WholeNumberInput } from './whole-number-input';

type Load<Props> = () => Promise<{ default?: ComponentType<Props> }>;

/** Strapi types an input as a component without props, and renders it with those of a field. */
const input = (load: Load<CustomInputProps>) => ({ Input: load as Load<object> });

/** In place of Strapi's own inputs, for every attribute of these types. */
const replaced = [
  { type: 'enumeration', Component: EnumerationInput as ComponentType },
  { type: 'integer', Component: WholeNumberInput as ComponentType },
];

/** Not of an attribute: `hooks/progress-section.ts` puts it among the fields of an article. */
const added = [{ type: PROGRESS_SECTION, Component: ProgressSectionField as ComponentType }];

/** The panel's half of the custom fields that `src/bootstrap/custom-fields.ts` registers on the server. */
export const registerInputs = (app: StrapiApp): void => {
  app.addFields([...replaced, ...added]);
  app.customFields.register([
    {
      name: 'unit',
      type: 'string',
      intlLabel: { id: ownId('field-unit'), defaultMessage: '单位' },
      intlDescription: { id: ownId('field-unit-help'), defaultMessage: '从常用单位中选择' },
      components: input(() => import('./unit-input')),
    },
    {
      name: 'indicator',
      type: 'string',
      intlLabel: { id: ownId('field-indicator'), defaultMessage: '指标' },
      intlDescription: { id: ownId('field-indicator-help'), defaultMessage: '从已有的指标中选择' },
      components: input(() => import('./indicator-input')),
    },
  ]);
};
