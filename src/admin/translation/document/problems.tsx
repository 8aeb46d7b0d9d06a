import { Field, Flex, TextInput, Typography } from '@strapi/design-system';

import { useSay } from '../../say';
import type { Refusal } from './refusals';

/** By the key of a problem: why it is meant as it is. */
export type Reasons = Record<string, string>;

interface Props {
  id: string;
  refusals: Refusal[];
  reasons: Reasons;
  onReason: (key: string, reason: string) => void;
}

/** What the server has against a field. A number that differs may be meant: then it wants to know why. */
export const Problems = ({ id, refusals, reasons, onReason }: Props) => {
  const say = useSay();
  if (refusals.length === 0) return null;
  return (
    <Flex id={id} role="alert" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
      {refusals.map(({ message, key }, place) => (
        <Flex key={key ?? place} direction="column" alignItems="stretch" gap={2}>
          <Typography textColor="danger600" style={{ whiteSpace: 'pre-wrap' }}>
            {message}
          </Typography>
          {key ? (
            <Field.Root name={`deliberate-${key}`}>
              <Field.Label>{say('desk-deliberate')}</Field.Label>
              <TextInput value={reasons[key] ?? ''} onChange={(event) => onReason(key, event.target.value)} />
            </Field.Root>
          ) : null}
        </Flex>
      ))}
    </Flex>
  );
};
