import {
  Box,
  Link,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';

import { useSay } from '../say';
import { editAddress, writeAddress } from './addresses';
import type { Due } from '../../domain/silence';
import { useDueQuery } from './api';
import { useSince } from './since';

const COLUMNS = ['due-kind', 'due-name', 'due-status', 'due-since', 'due-days'];

const DueRow = ({ due }: { due: Due }) => {
  const { formatMessage } = useIntl();
  const say = useSay();
  const sinceWhen = useSince();
  return (
    <Tr>
      <Td>
        <Typography>{say(`subject-${due.type}`)}</Typography>
      </Td>
      <Td>
        <Box paddingTop={3} paddingBottom={3} minWidth="20rem">
          <Link tag={RouterLink} to={editAddress(due)} style={{ whiteSpace: 'normal' }}>
            {due.name}
          </Link>
        </Box>
      </Td>
      <Td>
        <Typography>{formatMessage({ id: due.progressStatus })}</Typography>
      </Td>
      <Td>
        <Typography>{sinceWhen(due)}</Typography>
      </Td>
      <Td>
        <Typography>{say('due-cadence', { days: due.days, cadence: due.reportEvery })}</Typography>
      </Td>
      <Td>
        <Link tag={RouterLink} to={writeAddress}>
          {say('due-write')}
        </Link>
      </Td>
    </Tr>
  );
};

/** Everything on which a report is due, the longest silence first. */
const DuePage = () => {
  const { locale } = useIntl();
  const say = useSay();
  const { data = [], isLoading, isError } = useDueQuery(locale);

  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('due-title')}</Page.Title>
      <Layouts.Header title={say('due-title')} subtitle={say('due-what')} />
      <Layouts.Content>
        {isError ? <Typography textColor="danger600">{say('due-unreadable')}</Typography> : null}
        {!isError && data.length === 0 ? <Typography>{say('due-none')}</Typography> : null}
        {data.length > 0 ? (
          <>
            <Box paddingBottom={4}>
              <Typography textColor="neutral600">{say('due-count', { count: data.length })}</Typography>
            </Box>
            <Table colCount={COLUMNS.length + 1} rowCount={data.length + 1}>
              <Thead>
                <Tr>
                  {COLUMNS.map((column) => (
                    <Th key={column}>
                      <Typography variant="sigma" textColor="neutral600">
                        {say(column)}
                      </Typography>
                    </Th>
                  ))}
                  <Th>
                    <VisuallyHidden>{say('due-write')}</VisuallyHidden>
                  </Th>
                </Tr>
              </Thead>
              <Tbody>
                {data.map((due) => (
                  <DueRow key={due.documentId} due={due} />
                ))}
              </Tbody>
            </Table>
          </>
        ) : null}
      </Layouts.Content>
    </Page.Main>
  );
};

export default DuePage;
