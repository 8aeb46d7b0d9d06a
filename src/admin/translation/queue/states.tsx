import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { TRANSLATION_STATES, type TranslationState } from '../../../domain/translation-state';
import { useSay } from '../../say';

export type ShownState = TranslationState | 'waiting' | 'all';

const SHOWN: ShownState[] = ['waiting', 'outdated', 'missing', 'draft', 'current', 'all'];

const Choice = styled.button`
  display: inline-flex;
  align-items: baseline;
  gap: 0.6rem;
  padding: 0.8rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;

interface Props {
  counts: Record<TranslationState, number>;
  chosen: ShownState;
  onChoose: (state: ShownState) => void;
}

const countOf = (state: ShownState, counts: Props['counts']): number =>
  TRANSLATION_STATES.filter(
    (each) => state === 'all' || state === each || (state === 'waiting' && each !== 'current'),
  ).reduce((sum, each) => sum + counts[each], 0);

/** Which states are listed, each with how many there are. */
export const States = ({ counts, chosen, onChoose }: Props) => {
  const say = useSay();
  return (
    <Flex role="group" aria-label={say('desk-states')} gap={2} wrap="wrap">
      {SHOWN.map((state) => (
        <Choice key={state} type="button" aria-pressed={state === chosen} onClick={() => onChoose(state)}>
          {say(`desk-state-${state}`)}
          <Typography tag="span" variant="pi" textColor="neutral600">
            {countOf(state, counts)}
          </Typography>
        </Choice>
      ))}
    </Flex>
  );
};
