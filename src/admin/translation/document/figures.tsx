import { Box, Flex, Typography } from '@strapi/design-system';

import type { DeskFigure } from '../../../domain/translation-desk';
import { type LOCALES } from '../../../domain/vocabulary';
import { useSay } from '../../say';
import { SideBySide } from './side';

const Side = ({ figure, locale }: { figure: DeskFigure; locale: (typeof LOCALES)[number] }) => (
  <Flex tag="span" direction="column" alignItems="flex-start" gap={1} lang={locale}>
    <Typography variant="pi" textColor="neutral600">
      {figure.label[locale]}
    </Typography>
    <Typography fontWeight="semiBold" textColor="neutral800">
      {figure.text[locale]}
    </Typography>
  </Flex>
);

/** The numbers that both languages share, as their pages will write them. */
export const Figures = ({ figures }: { figures: DeskFigure[] }) => {
  const say = useSay();
  if (figures.length === 0) return null;
  return (
    <Box
      tag="section"
      aria-labelledby="desk-figures"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
    >
      <Typography tag="h2" id="desk-figures" variant="pi" fontWeight="bold" textColor="neutral800">
        {say('desk-figures')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1} paddingBottom={3}>
        {say('desk-figures-what')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {figures.map((figure, place) => (
          <li key={place}>
            <SideBySide
              source={<Side figure={figure} locale="zh-Hans" />}
              target={
                <Box padding={3}>
                  <Side figure={figure} locale="en" />
                </Box>
              }
            />
          </li>
        ))}
      </Flex>
    </Box>
  );
};
