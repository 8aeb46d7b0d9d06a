import { Button, Modal } from '@strapi/design-system';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';

import { useSay } from '../say';

interface Props {
  title: string;
  confirm: string;
  isDangerous?: boolean;
  /** What has the focus when the dialog opens. */
  focus: RefObject<HTMLElement>;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** The panel listens on the window for the keys that save and publish; they mean nothing in here. */
const keepToItself = (event: KeyboardEvent) => {
  if (event.ctrlKey || event.metaKey) event.nativeEvent.stopPropagation();
};

export const DialogFrame = ({ title, confirm, isDangerous, focus, onConfirm, onCancel, children }: Props) => {
  const say = useSay();
  const focusFirst = (event: Event) => {
    event.preventDefault();
    focus.current?.focus();
  };
  return (
    <Modal.Root open onOpenChange={onCancel}>
      <Modal.Content
        onOpenAutoFocus={focusFirst}
        onKeyDown={keepToItself}
        aria-describedby={undefined}
        style={{ maxWidth: '64rem' }}
      >
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
        <Modal.Footer gap={2}>
          <Button variant="tertiary" onClick={onCancel}>
            {say('cancel')}
          </Button>
          <Button variant={isDangerous ? 'danger' : 'default'} onClick={onConfirm}>
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
