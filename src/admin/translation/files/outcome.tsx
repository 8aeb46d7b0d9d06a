import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { Landed } from '../../../domain/translation-files';
import { useSay } from '../../say';
import { deskAddress } from '../addresses';
import type { Refused } from './transfer';

export type Outcome = Landed[] | Refused;

const List = ({ children }: { children: React.ReactNode }) => (
  <Box
    tag="ul"
    style={{ maxHeight: '32rem', overflowY: 'auto', display: 'grid', gap: '0.8rem' }}
    tabIndex={0}
  >
    {children}
  </Box>
);

const Taken = ({ landed }: { landed: Landed[] }) => {
  const say = useSay();
  return (
    <>
      <Typography fontWeight="semiBold">{say('desk-landed', { count: landed.length })}</Typography>
      <List>
        {landed.map((one) => (
          <li key={one.documentId}>
            <Link tag={RouterLink} to={deskAddress(one)} lang="zh-Hans">
              {one.title}
            </Link>
            <Typography variant="pi" textColor="neutral600" paddingLeft={2}>
              {[
                say('desk-landed-fields', { count: one.fields }),
                ...(one.untranslated.length > 0
                  ? [say('desk-landed-left', { count: one.untranslated.length })]
                  : []),
              ].join(' · ')}
            </Typography>
          </li>
        ))}
      </List>
    </>
  );
};

const Problems = ({ problems }: Refused) => {
  const say = useSay();
  return (
    <>
      <Typography fontWeight="semiBold" textColor="danger700">
        {say('desk-file-refused')}
      </Typography>
      <List>
        {problems.map((problem, place) => (
          <Typography
            key={place}
            tag="li"
            textColor="neutral800"
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {problem}
          </Typography>
        ))}
      </List>
    </>
  );
};

/** What came of a file: what it brought, or everything that is wrong with it. */
export const OutcomeBox = ({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) => {
  const say = useSay();
  const isTaken = Array.isArray(outcome);
  return (
    <Box
      role={isTaken ? 'status' : 'alert'}
      background={isTaken ? 'success100' : 'danger100'}
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        {isTaken ? <Taken landed={outcome} /> : <Problems {...outcome} />}
        <div>
          <Button variant="tertiary" size="S" onClick={onClose}>
            {say('desk-close')}
          </Button>
        </div>
      </Flex>
    </Box>
  );
};
