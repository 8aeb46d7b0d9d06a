import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { isPublicTypeName, type PublicTypeName } from '../../../domain/public-types';
import type { DeskDocument } from '../../../domain/translation-desk';
import { Asking } from '../../publishing/asking';
import { useSay } from '../../say';
import { documentPath, useTranslationDocumentQuery } from '../api';
import { useDay } from '../words';
import { FileTools } from '../files/file-tools';
import { Actions } from './actions';
import { fieldKey } from '../../../domain/desk-body';
import { FieldRow } from './field-row';
import { Figures } from './figures';
import { Header } from './header';
import { LeaveGuard } from './leave-guard';
import { Problems } from './problems';
import { useDesk } from './use-desk';

interface Props {
  loaded: DeskDocument;
  reload: () => Promise<DeskDocument | undefined>;
}

const Desk = ({ loaded, reload }: Props) => {
  const say = useSay();
  const dayOf = useDay();
  const inHand = useDesk(loaded, reload);
  const { desk, draft, isBusy, refusals, reasons } = inHand;
  const [isExchanging, setIsExchanging] = useState(false);
  const isChanged = desk.fields.some(({ before }) => before !== undefined);
  // Nothing is written here while what it says may be replaced.
  const shown = isBusy || isExchanging ? { ...desk, may: { ...desk.may, save: false } } : desk;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={6}>
      <Header desk={desk} />
      {isChanged && desk.restsOn ? (
        <Typography textColor="neutral700">
          {say('desk-changed-since', { day: dayOf(desk.restsOn.at) })}
        </Typography>
      ) : null}
      {refusals[''] ? (
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Problems
            id="desk-problems"
            refusals={refusals['']}
            reasons={reasons}
            onReason={inHand.giveReason}
          />
        </Box>
      ) : null}
      {desk.fields.map((field) => (
        <FieldRow
          key={fieldKey(field)}
          desk={shown}
          field={field}
          draft={draft}
          refusals={refusals[fieldKey(field)] ?? []}
          reasons={reasons}
          onChange={(value) => inHand.change(fieldKey(field), value)}
          onReason={inHand.giveReason}
        />
      ))}
      <Figures figures={desk.figures} />
      <FileTools
        selection={{ type: desk.type, document: desk.documentId }}
        hindrance={inHand.isDirty ? 'desk-upload-dirty' : desk.may.save ? undefined : 'desk-not-yours'}
        onBusy={setIsExchanging}
        onLanded={inHand.refresh}
      />
      <Actions {...inHand} isBusy={isBusy || isExchanging} />
      <LeaveGuard isDirty={inHand.isDirty} />
      <Asking />
    </Flex>
  );
};

const Loaded = ({ type, documentId }: { type: PublicTypeName; documentId: string }) => {
  const { data, isLoading, isError } = useTranslationDocumentQuery({ type, documentId });
  const { get } = useFetchClient();
  // Asked anew: the kept copy may still be on its way when what was sent is done.
  const reload = async () =>
    (await get<{ data: DeskDocument }>(documentPath({ type, documentId })).catch(() => undefined))?.data.data;

  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error />;
  return <Desk loaded={data} reload={reload} />;
};

/** One public document in both languages, to be translated field by field. */
export const DocumentPage = () => {
  const say = useSay();
  const { type, documentId = '' } = useParams();
  if (!isPublicTypeName(type)) return <Page.Error />;
  return (
    <Page.Main>
      <Page.Title>{say('desk-title')}</Page.Title>
      <Layouts.Content>
        <Loaded key={`${type} ${documentId}`} type={type} documentId={documentId} />
      </Layouts.Content>
    </Page.Main>
  );
};
