import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink, useLocation } from 'react-router-dom';

import type { DeskDocument } from '../../../domain/translation-desk';
import { useSay } from '../../say';
import { DESK_PAGE, editAddress, GLOSSARY_ADDRESS } from '../addresses';
import { StateBadge } from '../state-badge';
import { useDay, useSince, useTypeName } from '../words';

/** The filters of the list that the document was opened from. */
const useListLeft = (): string => {
  const { state } = useLocation() as { state: { list?: string } | null };
  return state?.list ?? '';
};

/** What is being translated, where it stands, and where else it is to be seen. */
export const Header = ({ desk }: { desk: DeskDocument }) => {
  const say = useSay();
  const dayOf = useDay();
  const sinceWhen = useSince();
  const nameOf = useTypeName();
  const { links, restsOn } = desk;
  const list = useListLeft();
  const pages = [
    [links.zh, 'desk-link-zh'],
    [links.en, 'desk-link-en'],
    [links.history, 'desk-link-history'],
  ] as const;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Link tag={RouterLink} to={`/${DESK_PAGE}${list}`} startIcon={<ArrowLeft />}>
        {say('desk-back')}
      </Link>
      <Typography tag="h1" variant="beta" lang="zh-Hans" style={{ overflowWrap: 'anywhere' }}>
        {desk.title}
      </Typography>
      <Flex gap={2} alignItems="center" wrap="wrap">
        <StateBadge state={desk.state} />
        <Typography variant="pi" textColor="neutral600">
          {[
            nameOf(desk.type),
            sinceWhen(desk),
            desk.isPublic && restsOn ? say('desk-rests-on', { day: dayOf(restsOn.at) }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Flex>
      <Flex tag="nav" aria-label={say('desk-links')} gap={4} wrap="wrap">
        {pages.map(([href, label]) =>
          href ? (
            <Link key={label} href={href} isExternal>
              {say(label)}
            </Link>
          ) : null,
        )}
        <Link tag={RouterLink} to={editAddress(desk)}>
          {say('desk-link-edit')}
        </Link>
        <Link tag={RouterLink} to={GLOSSARY_ADDRESS}>
          {say('desk-link-glossary')}
        </Link>
      </Flex>
    </Flex>
  );
};
