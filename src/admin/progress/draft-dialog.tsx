import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { DialogFrame } from '../dialog-frame';
import { useSay } from '../say';

interface Props {
  title: string;
  /** What the server said of the whole, if it refused. */
  refused: string | undefined;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Where the draft of one progress update is written. */
export const DraftDialog = ({ title, refused, isSaving, onSave, onClose, children }: Props) => {
  const say = useSay();
  return (
    <DialogFrame
      title={title}
      confirm={say('progress-save')}
      isBusy={isSaving}
      onConfirm={onSave}
      onCancel={onClose}
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        {refused ? (
          <Typography role="alert" textColor="danger600">
            {refused}
          </Typography>
        ) : null}
        {children}
      </Flex>
    </DialogFrame>
  );
};
