import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Side by side where there is room for two columns, else one below the other. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.2rem;

  @media (min-width: 900px) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 2.4rem;
  }
`;

/** The Chinese on the left, the English on the right. */
export const SideBySide = ({ source, target }: { source: ReactNode; target: ReactNode }) => (
  <Columns>
    <Box background="neutral100" hasRadius padding={3}>
      {source}
    </Box>
    <Box>{target}</Box>
  </Columns>
);
