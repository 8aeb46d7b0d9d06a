import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';

import { useSay } from '../say';
import { useTranslationQueueQuery } from './api';
import { EntryLine } from './entry-line';
import { Progress } from './progress';

/** As many as the home page has room for. */
const SHOWN = 4;

/** What has waited longest for a translator, on the home page. */
const DeskWidget = () => {
  const say = useSay();
  const { data, isLoading, isError } = useTranslationQueueQuery({ state: 'waiting', pageSize: SHOWN });

  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Progress counts={data.meta.counts} />
      {data.data.length === 0 ? (
        <Typography textColor="neutral600">{say('desk-none-waiting')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {data.data.map((entry) => (
            <li key={entry.documentId}>
              <EntryLine entry={entry} />
            </li>
          ))}
        </Flex>
      )}
    </Flex>
  );
};

export default DeskWidget;
