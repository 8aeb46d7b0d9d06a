import { Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';

import { DialogFrame } from '../../dialog-frame';
import { useSay } from '../../say';

/** Asks before what was written is lost, whether the page is left for another one or closed. */
export const LeaveGuard = ({ isDirty }: { isDirty: boolean }) => {
  const say = useSay();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);

  if (blocker.state !== 'blocked') return null;
  return (
    <DialogFrame
      title={say('desk-leave-title')}
      confirm={say('desk-leave')}
      isDangerous
      onConfirm={() => blocker.proceed()}
      onCancel={() => blocker.reset()}
    >
      <Typography>{say('desk-leave-sure')}</Typography>
    </DialogFrame>
  );
};
