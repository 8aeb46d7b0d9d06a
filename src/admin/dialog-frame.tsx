import { Button, Modal } from '@strapi/design-system';
import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';

import { useSay } from './say';

interface Props {
  title: string;
  confirm: string;
  isDangerous?: boolean;
  isBusy?: boolean;
  /** What has the focus when the dialog opens, if not the first thing in it. */
  focus?: RefObject<HTMLElement>;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** The panel listens on the window for the keys that save and publish; they mean nothing in here. */
const keepToItself = (event: KeyboardEvent) => {
  if (event.ctrlKey || event.metaKey) event.nativeEvent.stopPropagation();
};

/** A dialog that is there as long as it is rendered, and gives the focus back to what had it before. */
export const DialogFrame = ({
  title,
  confirm,
  isDangerous,
  isBusy,
  focus,
  onConfirm,
  onCancel,
  children,
}: Props) => {
  const say = useSay();
  const before = useRef(document.activeElement);

  const focusFirst = (event: Event) => {
    if (!focus?.current) return;
    event.preventDefault();
    focus.current.focus();
  };
  const giveBack = (event: Event) => {
    event.preventDefault();
    if (before.current instanceof HTMLElement) before.current.focus();
  };

  return (
    <Modal.Root open onOpenChange={onCancel}>
      <Modal.Content
        onOpenAutoFocus={focusFirst}
        onCloseAutoFocus={giveBack}
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
          <Button variant={isDangerous ? 'danger' : 'default'} loading={isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
