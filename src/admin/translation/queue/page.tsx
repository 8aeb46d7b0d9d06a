import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';

import { useSay } from '../../say';
import { type QueueQuestion, useTranslationQueueQuery } from '../api';
import { FileTools } from '../files/file-tools';
import type { Selection } from '../files/transfer';
import { EntryLine } from '../entry-line';
import { Progress } from '../progress';
import { Filters } from './filters';
import { Paging } from './paging';
import { type ShownState, States } from './states';

const NONE = { missing: 0, draft: 0, outdated: 0, current: 0 };

/** What is listed stands in the address: a list can be sent to a colleague, and is there again on the way back. */
const useChosen = () => {
  const [params, setParams] = useSearchParams();
  const state = (params.get('state') ?? 'waiting') as ShownState;
  const chosen = {
    type: params.get('type'),
    report: params.get('report'),
    order: params.get('order') ?? 'oldest',
  };
  const page = Number(params.get('page') ?? 1);
  const selection: Selection = {
    ...(state !== 'all' && { state }),
    ...(chosen.type && { type: chosen.type }),
    ...(chosen.report && { report: chosen.report }),
  };
  const question: QueueQuestion = { ...selection, order: chosen.order, page };
  const choose = (name: string, value: string | null) => {
    const next = new URLSearchParams(params);
    if (name !== 'page') next.delete('page');
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  return { state, chosen, selection, question, choose };
};

/** Everything public with where its English stands, what has waited longest first. */
export const QueuePage = () => {
  const say = useSay();
  const { state, chosen, selection, question, choose } = useChosen();
  const { data, isLoading, isFetching, isError, refetch } = useTranslationQueueQuery(question);
  const entries = isError ? [] : (data?.data ?? []);

  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{say('desk-title')}</Page.Title>
      <Layouts.Header title={say('desk-title')} subtitle={say('desk-what')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Progress counts={data?.meta.counts ?? NONE} />
          <States
            counts={data?.meta.counts ?? NONE}
            chosen={state}
            onChoose={(value) => choose('state', value)}
          />
          <Filters chosen={chosen} reports={data?.meta.reports ?? []} onChoose={choose} />
          <FileTools selection={selection} count={data?.meta.pagination.total ?? 0} onLanded={refetch} />
          {isError ? <Typography textColor="danger600">{say('desk-unreadable')}</Typography> : null}
          {!isError && entries.length === 0 ? (
            <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
              <Typography role="status">
                {say(state === 'waiting' ? 'desk-none-waiting' : 'desk-none')}
              </Typography>
            </Box>
          ) : null}
          {entries.length > 0 ? (
            <>
              <Typography variant="pi" textColor="neutral600" role="status">
                {say('desk-count', { count: data?.meta.pagination.total ?? 0 })}
              </Typography>
              <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow">
                {entries.map((entry) => (
                  <Box
                    key={entry.documentId}
                    tag="li"
                    padding={4}
                    borderStyle="solid"
                    borderWidth="0 0 1px 0"
                    borderColor="neutral150"
                  >
                    <EntryLine entry={entry} />
                  </Box>
                ))}
              </Box>
              <Paging
                page={data?.meta.pagination.page ?? 1}
                pages={data?.meta.pagination.pageCount ?? 1}
                onTurn={(page) => choose('page', String(page))}
              />
            </>
          ) : null}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
