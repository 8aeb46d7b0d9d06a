import { Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

import { SOURCE_LOCALE } from '../../../domain/vocabulary';
import { wordDifference } from '../../../domain/word-difference';
import { useSay } from '../../say';

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success200};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: none;
  border-radius: 2px;
  padding: 0 2px;
`;

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  border-radius: 2px;
  padding: 0 2px;
`;

interface Props {
  source: string;
  /** What it said when it was translated, if that was something else. */
  before: string | undefined;
}

/** The Chinese, with what came and what went marked in its place, and told to those who do not see the marks. */
export const SourceText = ({ source, before }: Props) => {
  const say = useSay();
  const segments =
    before === undefined || before === source
      ? [{ kind: 'same' as const, text: source }]
      : wordDifference(before, source, SOURCE_LOCALE);
  return (
    <Typography
      tag="div"
      lang="zh-Hans"
      textColor="neutral800"
      style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '1.6rem', lineHeight: 1.75 }}
    >
      {segments.map(({ kind, text }, place) => {
        if (kind === 'same') return text;
        const Mark = kind === 'added' ? Added : Removed;
        return (
          <Mark key={place}>
            <VisuallyHidden tag="span">{say(`desk-${kind}`)}</VisuallyHidden>
            {text}
            <VisuallyHidden tag="span">{say('desk-end')}</VisuallyHidden>
          </Mark>
        );
      })}
    </Typography>
  );
};
