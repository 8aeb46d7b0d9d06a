import { Field, Grid, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { dayOf } from '../../domain/days';
import { type Status, STATUSES } from '../../domain/vocabulary';
import { unitId } from '../messages/ids';
import { useSay } from '../say';
import { type Entered, type EnteredField, unitsFor } from './form';

interface Props {
  entered: Entered;
  errorOf: (field: EnteredField) => string | undefined;
  onChange: (changed: Partial<Entered>) => void;
}

/** Day, status and value of a progress update: what both languages share. */
export const FactsFields = ({ entered, errorOf, onChange }: Props) => {
  const { formatMessage } = useIntl();
  const say = useSay();
  const isTarget = entered.subject?.type === 'target';
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="asOf" error={errorOf('asOf')} required>
          <Field.Label>{say('progress-day')}</Field.Label>
          <TextInput
            type="date"
            value={entered.asOf}
            max={dayOf(new Date())}
            onChange={({ target }) => onChange({ asOf: target.value })}
          />
          <Field.Error />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="progressStatus" error={errorOf('progressStatus')} required>
          <Field.Label>{say('progress-status')}</Field.Label>
          <SingleSelect
            value={entered.progressStatus ?? ''}
            placeholder={say('choose')}
            onChange={(status) => onChange({ progressStatus: status as Status })}
          >
            {STATUSES.map((status) => (
              <SingleSelectOption key={status} value={status}>
                {formatMessage({ id: status })}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="value" error={errorOf('value')} hint={say('progress-value-help')}>
          <Field.Label>{say('progress-value')}</Field.Label>
          <TextInput
            inputMode="decimal"
            value={entered.value}
            onChange={({ target }) => onChange({ value: target.value })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root
          name="unit"
          error={errorOf('unit')}
          hint={isTarget ? say('progress-unit-help') : undefined}
        >
          <Field.Label>{say('progress-unit')}</Field.Label>
          <SingleSelect
            value={entered.unit}
            placeholder={say('choose-unit')}
            onChange={(unit) => onChange({ unit: String(unit) })}
            onClear={() => onChange({ unit: '' })}
            clearLabel={say('clear')}
          >
            {unitsFor(entered.subject).map((sign) => (
              <SingleSelectOption key={sign} value={sign}>
                {`${sign} · ${formatMessage({ id: unitId(sign) })}`}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Grid.Item>
    </Grid.Root>
  );
};
