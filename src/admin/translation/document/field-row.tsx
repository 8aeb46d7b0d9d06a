import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { DeskDocument, DeskField } from '../../../domain/translation-desk';
import { componentFieldId, typeFieldId } from '../../messages/ids';
import { useSay } from '../../say';
import { uidOf } from '../addresses';
import { BlocksField } from './blocks-field';
import { fieldKey } from '../../../domain/desk-body';
import { type Draft, pairsOf } from './draft';
import { Problems, type Reasons } from './problems';
import type { Refusal } from './refusals';
import { TextField } from './text-field';

interface Props {
  desk: DeskDocument;
  field: DeskField;
  draft: Draft;
  refusals: Refusal[];
  reasons: Reasons;
  onChange: (value: string | string[]) => void;
  onReason: (key: string, reason: string) => void;
}

/** As Strapi's own form names the field; of a component, with the number that it has there. */
const useLabel = () => {
  const { formatMessage } = useIntl();
  const say = useSay();
  return ({ type }: DeskDocument, { path, model }: DeskField): string => {
    const [name = '', place] = path;
    const attribute = formatMessage({ id: typeFieldId(uidOf(type), String(name)) });
    if (path.length === 1) return attribute;
    const word = formatMessage({ id: componentFieldId(model, String(path.at(-1))) });
    const item =
      typeof place === 'number' ? say('desk-item', { name: attribute, number: place + 1 }) : attribute;
    return `${item} · ${word}`;
  };
};

/** One field in both languages, with what is wrong with it. */
export const FieldRow = ({ desk, field, draft, refusals, reasons, onChange, onReason }: Props) => {
  const say = useSay();
  const labelOf = useLabel();
  const key = fieldKey(field);
  const [labelId, problemsId] = [`desk-label-${key}`, `desk-problems-${key}`];
  const value = draft[key];
  const shared = {
    field,
    labelId,
    errorId: refusals.length > 0 ? problemsId : undefined,
    isReadOnly: !desk.may.save,
  };
  return (
    <Box
      tag="section"
      aria-labelledby={labelId}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
    >
      <Flex justifyContent="space-between" alignItems="baseline" gap={3} paddingBottom={3} wrap="wrap">
        <Typography tag="h2" variant="pi" fontWeight="bold" textColor="neutral800" id={labelId}>
          {labelOf(desk, field)}
          {field.isRequired ? (
            <Typography tag="span" textColor="danger600" aria-hidden>
              *
            </Typography>
          ) : null}
        </Typography>
        {field.before === undefined ? null : (
          <Typography variant="pi" textColor="warning700" fontWeight="semiBold">
            {say('desk-changed')}
          </Typography>
        )}
      </Flex>
      {field.kind === 'blocks' ? (
        <BlocksField
          {...shared}
          pairs={pairsOf(desk, field)}
          texts={Array.isArray(value) ? value : []}
          onChange={onChange}
        />
      ) : (
        <TextField {...shared} value={typeof value === 'string' ? value : ''} onChange={onChange} />
      )}
      <Problems id={problemsId} refusals={refusals} reasons={reasons} onReason={onReason} />
    </Box>
  );
};
