import { Button, Flex, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';

import { useSay } from '../../say';

interface Props {
  page: number;
  pages: number;
  onTurn: (page: number) => void;
}

export const Paging = ({ page, pages, onTurn }: Props) => {
  const say = useSay();
  if (pages <= 1) return null;
  return (
    <Flex tag="nav" aria-label={say('desk-pages')} justifyContent="center" gap={3} wrap="wrap">
      <Button
        variant="tertiary"
        startIcon={<ChevronLeft />}
        disabled={page <= 1}
        onClick={() => onTurn(page - 1)}
      >
        {say('desk-previous')}
      </Button>
      <Typography aria-live="polite">{say('desk-page', { page, pages })}</Typography>
      <Button
        variant="tertiary"
        endIcon={<ChevronRight />}
        disabled={page >= pages}
        onClick={() => onTurn(page + 1)}
      >
        {say('desk-next')}
      </Button>
    </Flex>
  );
};
