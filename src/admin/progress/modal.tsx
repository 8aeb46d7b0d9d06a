import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { KeyboardEvent, ReactNode } from 'react';

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

/** The panel listens on the window for the keys that save and publish the article; they mean nothing in here. */
const keepToItself = (event: KeyboardEvent) => {
  if (event.ctrlKey || event.metaKey) event.nativeEvent.stopPropagation();
};

export const ProgressModal = ({ title, refused, isSaving, onSave, onClose, children }: Props) => {
  const say = useSay();
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content aria-describedby={undefined} onKeyDown={keepToItself}>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {refused ? (
              <Typography role="alert" textColor="danger600">
                {refused}
              </Typography>
            ) : null}
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer gap={2}>
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button onClick={onSave} loading={isSaving}>
            {say('progress-save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
