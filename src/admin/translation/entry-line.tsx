import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink, useLocation } from 'react-router-dom';

import type { QueueEntry } from '../../domain/translation-desk';
import { DESK_PAGE, deskAddress } from './addresses';
import { StateBadge } from './state-badge';
import { useSince, useTypeName } from './words';

/** One document in a list of them. */
export const EntryLine = ({ entry }: { entry: QueueEntry }) => {
  const nameOf = useTypeName();
  const { pathname, search } = useLocation();
  const sinceWhen = useSince();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
        <Box minWidth={0}>
          <Link
            tag={RouterLink}
            to={deskAddress(entry)}
            state={{ list: pathname.endsWith(`/${DESK_PAGE}`) ? search : '' }}
            lang="zh-Hans"
            style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
          >
            {entry.title}
          </Link>
        </Box>
        <StateBadge state={entry.state} />
      </Flex>
      {entry.translated ? (
        <Typography lang="en" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
          {entry.translated}
        </Typography>
      ) : null}
      <Typography variant="pi" textColor="neutral600">
        {`${nameOf(entry.type)} · ${sinceWhen(entry)}`}
      </Typography>
    </Flex>
  );
};
