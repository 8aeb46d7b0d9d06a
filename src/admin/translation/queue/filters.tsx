import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { styled } from 'styled-components';

import { PUBLIC_TYPE_NAMES } from '../../../domain/public-types';
import { useSay } from '../../say';
import type { Queue } from '../api';
import { useTypeName } from '../words';

/** Stands for no filter: a choice of nothing cannot be shown as chosen. */
const ANY = 'any';

const Row = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: 1.6rem;
`;

interface Offered {
  value: string;
  label: string;
}

const Choice = ({
  label,
  value,
  offered,
  onChange,
}: {
  label: string;
  value: string;
  offered: Offered[];
  onChange: (value: string) => void;
}) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
      {offered.map(({ value: choice, label: name }) => (
        <SingleSelectOption key={choice} value={choice}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);

export interface Chosen {
  type: string | null;
  report: string | null;
  order: string;
}

interface Props {
  chosen: Chosen;
  reports: Queue['meta']['reports'];
  onChoose: (name: keyof Chosen, value: string | null) => void;
}

/** Of which type, of which report, and which comes first. */
export const Filters = ({ chosen, reports, onChoose }: Props) => {
  const say = useSay();
  const nameOf = useTypeName();
  const some = (name: keyof Chosen) => (value: string) => onChoose(name, value === ANY ? null : value);
  return (
    <Row>
      <Choice
        label={say('desk-type')}
        value={chosen.type ?? ANY}
        offered={[
          { value: ANY, label: say('desk-any-type') },
          ...PUBLIC_TYPE_NAMES.map((type) => ({ value: type, label: nameOf(type) })),
        ]}
        onChange={some('type')}
      />
      <Choice
        label={say('desk-report')}
        value={chosen.report ?? ANY}
        offered={[
          { value: ANY, label: say('desk-any-report') },
          ...reports.map(({ documentId, title }) => ({ value: documentId, label: title })),
        ]}
        onChange={some('report')}
      />
      <Choice
        label={say('desk-order')}
        value={chosen.order}
        offered={['oldest', 'newest'].map((order) => ({ value: order, label: say(`desk-${order}`) }))}
        onChange={some('order')}
      />
    </Row>
  );
};
