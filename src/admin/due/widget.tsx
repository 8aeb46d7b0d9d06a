import { Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';

import { useSay } from '../say';
import { editAddress } from './addresses';
import type { Due } from '../../domain/silence';
import { useDueQuery } from './api';
import { useSince } from './since';

/** As many as the home page has room for. */
const SHOWN = 4;

const DueLine = ({ due }: { due: Due }) => {
  const say = useSay();
  const sinceWhen = useSince();
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Link tag={RouterLink} to={editAddress(due)} style={{ whiteSpace: 'normal' }}>
        {`${say(`subject-${due.type}`)} · ${due.name}`}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {`${sinceWhen(due)} · ${say('due-cadence', { days: due.days, cadence: due.reportEvery })}`}
      </Typography>
    </Flex>
  );
};

/** The longest silences, on the home page. */
const DueWidget = () => {
  const { locale } = useIntl();
  const say = useSay();
  const { data = [], isLoading, isError } = useDueQuery(locale);

  if (isLoading) return <Widget.Loading />;
  if (isError) return <Widget.Error />;
  if (data.length === 0) return <Widget.NoData>{say('due-none')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="pi" textColor="neutral600">
        {say('due-count', { count: data.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.slice(0, SHOWN).map((due) => (
          <DueLine key={due.documentId} due={due} />
        ))}
      </Flex>
    </Flex>
  );
};

export default DueWidget;
