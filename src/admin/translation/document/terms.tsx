import { Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';

import { type GlossaryTerm, usesTerm } from '../../../domain/glossary';
import { useSay } from '../../say';

const Insert = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
  padding: 0.2rem 0.8rem;
  text-align: start;
  font: inherit;
  font-size: 1.2rem;
  color: ${({ theme }) => theme.colors.primary700};
  background: ${({ theme }) => theme.colors.primary100};
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: 1.2rem;
  cursor: pointer;

  &:hover:not(:disabled) {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &:disabled {
    cursor: default;
  }
`;

interface Props {
  terms: GlossaryTerm[];
  /** What is written so far: a term that is used is ticked. */
  written: string;
  /** Nothing where nothing may be written. */
  onInsert: ((translation: string) => void) | undefined;
}

/** The terms of the Chinese with the English agreed on, each to be put where the cursor is. */
export const Terms = ({ terms, written, onInsert }: Props) => {
  const say = useSay();
  if (terms.length === 0) return null;
  return (
    <Flex
      tag="dl"
      aria-label={say('desk-terms')}
      direction="column"
      alignItems="stretch"
      gap={1}
      paddingTop={3}
    >
      {terms.map((term) => (
        <Flex key={term.term} gap={2} alignItems="baseline" wrap="wrap">
          <Typography tag="dt" lang="zh-Hans" variant="pi" textColor="neutral600">
            {term.term}
          </Typography>
          <dd style={{ flex: '1 1 16rem', minWidth: 0 }}>
            <Insert
              type="button"
              lang="en"
              disabled={!onInsert}
              title={say('desk-insert', { translation: term.translation })}
              onClick={() => onInsert?.(term.translation)}
            >
              {term.translation}
              {usesTerm(written, term) ? <Check aria-label={say('desk-used')} width="1rem" /> : null}
            </Insert>
            {term.note ? (
              <Typography variant="pi" textColor="neutral600" paddingLeft={2}>
                {term.note}
              </Typography>
            ) : null}
          </dd>
        </Flex>
      ))}
    </Flex>
  );
};
