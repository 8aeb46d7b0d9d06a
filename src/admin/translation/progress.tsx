import { Box, Flex, Typography } from '@strapi/design-system';

import type { TranslationState } from '../../domain/translation-state';
import { useSay } from '../say';

/** In the order in which work goes on. */
const PARTS: [TranslationState, string][] = [
  ['current', 'success500'],
  ['draft', 'secondary500'],
  ['outdated', 'warning500'],
  ['missing', 'danger500'],
];

const totalOf = (counts: Record<TranslationState, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** How far the translation of a whole has come. */
export const Progress = ({ counts }: { counts: Record<TranslationState, number> }) => {
  const say = useSay();
  const total = totalOf(counts);
  // Only a whole that is done is 100 %.
  const percent = total === 0 ? 0 : Math.floor((counts.current / total) * 100);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="omega" textColor="neutral700">
        {say('desk-progress', { current: counts.current, total, percent })}
      </Typography>
      <Flex gap="2px" height="8px" hasRadius overflow="hidden" background="neutral150" aria-hidden>
        {PARTS.filter(([state]) => counts[state] > 0).map(([state, color]) => (
          <Box key={state} background={color} height="100%" style={{ flex: `${counts[state]} 0 4px` }} />
        ))}
      </Flex>
    </Flex>
  );
};
