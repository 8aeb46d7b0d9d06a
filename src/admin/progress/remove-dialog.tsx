import { Button, Dialog } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';

import { useSay } from '../say';
import { useRemoveProgressMutation } from './api';

interface Props {
  documentId: string;
  onClose: () => void;
}

/** Asks before a progress update that is not public is deleted. */
export const RemoveDialog = ({ documentId, onClose }: Props) => {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const [send, { isLoading }] = useRemoveProgressMutation();

  const remove = async () => {
    const answer = await send({ documentId });
    toggleNotification(
      'error' in answer && answer.error
        ? { type: 'danger', message: formatAPIError(answer.error as never) }
        : { type: 'success', message: say('progress-removed') },
    );
    onClose();
  };

  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Content>
        <Dialog.Header>{say('progress-remove-title')}</Dialog.Header>
        <Dialog.Body>{say('progress-remove-sure')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('cancel')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth loading={isLoading} onClick={remove}>
            {say('progress-remove')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
