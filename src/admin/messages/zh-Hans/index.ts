import type { PanelMessages } from '../messages';

import { components } from './components';
import { desk } from './desk';
import { due } from './due';
import { progress } from './progress';
import { promiseTypes } from './promise-types';
import { publishing } from './publishing';
import { reportTypes } from './report-types';
import { siteTypes } from './site-types';
import { choices, common, own, strapi, units } from './words';

export const zhHans: PanelMessages = {
  types: { ...reportTypes, ...promiseTypes, ...siteTypes },
  components,
  choices,
  units,
  common,
  own: { ...own, ...publishing, ...progress, ...due, ...desk },
  strapi,
};
