import { Box, Button, Flex, MenuItem, SimpleMenu, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';

import { FILE_FORMATS, type FileFormat } from '../../../domain/translation-files';
import { useSay } from '../../say';
import { type Outcome, OutcomeBox } from './outcome';
import { type Selection, useTransfer } from './transfer';

/** What is offered to be chosen from; the content of a file decides, not its name. */
const ACCEPTED = '.xlf,.xliff,.xml,.xlsx';

interface Props {
  selection: Selection;
  /** How many documents that is; nothing where it is the one that is open. */
  count?: number;
  /** Why no file may be brought back now: the name of a text. */
  hindrance?: string | undefined;
  /** Told while a file is on its way. */
  onBusy?: (isBusy: boolean) => void;
  /** Called when something was brought back. */
  onLanded: () => unknown;
}

/** Out to the tools that translators use, and back. */
export const FileTools = ({ selection, count, hindrance, onBusy, onLanded }: Props) => {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const { download, upload } = useTransfer();
  const chooser = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  const tell = (isNow: boolean) => {
    setIsBusy(isNow);
    onBusy?.(isNow);
  };

  const work = async (task: () => Promise<Outcome | undefined>) => {
    tell(true);
    setOutcome(undefined);
    try {
      setOutcome(await task());
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      toggleNotification({ type: 'danger', message: say('desk-failed', { message }) });
    } finally {
      tell(false);
    }
  };

  const take = (file: File | undefined) =>
    file &&
    work(async () => {
      const came = await upload(file);
      if (Array.isArray(came)) await onLanded();
      return came;
    });

  const label = count === undefined ? say('desk-download-one') : say('desk-download', { count });
  return (
    <Box
      tag="section"
      aria-label={say('desk-files')}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="pi" textColor="neutral600">
          {say('desk-files-what')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <SimpleMenu label={label} variant="secondary" disabled={isBusy || count === 0}>
            {FILE_FORMATS.map((format: FileFormat) => (
              <MenuItem key={format} onSelect={() => void work(() => download(selection, format))}>
                {say(`desk-download-${format}`)}
              </MenuItem>
            ))}
          </SimpleMenu>
          <Button
            variant="secondary"
            loading={isBusy}
            disabled={hindrance !== undefined}
            title={hindrance && say(hindrance)}
            onClick={() => chooser.current?.click()}
          >
            {say('desk-upload')}
          </Button>
          <input
            ref={chooser}
            type="file"
            hidden
            accept={ACCEPTED}
            onChange={({ target }) => {
              void take(target.files?.[0]);
              // The same file again, once it is mended, is a change too.
              target.value = '';
            }}
          />
        </Flex>
        {outcome ? <OutcomeBox outcome={outcome} onClose={() => setOutcome(undefined)} /> : null}
      </Flex>
    </Box>
  );
};
