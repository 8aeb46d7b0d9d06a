import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useSay } from '../../say';
import type { useDesk } from './use-desk';

type Props = Pick<ReturnType<typeof useDesk>, 'desk' | 'isDirty' | 'isBusy' | 'save' | 'publish' | 'confirm'>;

/** On a telephone it would hide what is being written. */
const AtHand = styled.div`
  padding-block-end: 1.6rem;

  @media (min-width: 900px) {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
  }
`;

const standingOf = ({ desk, isDirty }: Props): string => {
  if (isDirty) return 'desk-unsaved';
  return desk.hasDrafts && desk.isModified ? 'desk-unpublished' : 'desk-up-to-date';
};

/** What can be done with the English. */
export const Actions = (props: Props) => {
  const say = useSay();
  const { desk, isDirty, isBusy, save, publish, confirm } = props;
  const { may, hasDrafts, isModified, state } = desk;
  const isUntouched = !isDirty && !isModified;
  return (
    <AtHand>
      <Box background="neutral0" hasRadius shadow="popupShadow" padding={4}>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Typography role="status" variant="pi" textColor={isDirty ? 'warning700' : 'neutral600'}>
            {say(may.save ? standingOf(props) : 'desk-not-yours')}
          </Typography>
          <Flex gap={2} wrap="wrap">
            {may.save && hasDrafts ? (
              <Button variant="secondary" disabled={!isDirty || isBusy} onClick={() => void save()}>
                {say('desk-save')}
              </Button>
            ) : null}
            {may.publish && state === 'outdated' && isUntouched ? (
              <Button
                variant="success-light"
                loading={isBusy}
                aria-description={say('desk-confirm-what')}
                title={say('desk-confirm-what')}
                onClick={() => void confirm()}
              >
                {say('desk-confirm')}
              </Button>
            ) : null}
            {may.publish ? (
              <Button disabled={isUntouched} loading={isBusy} onClick={() => void publish()}>
                {say('desk-publish')}
              </Button>
            ) : null}
          </Flex>
        </Flex>
      </Box>
    </AtHand>
  );
};
