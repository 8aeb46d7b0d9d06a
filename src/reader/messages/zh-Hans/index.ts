import type { ReaderMessages } from '../messages';
import { article } from './article';
import { charts } from './charts';
import { common } from './common';
import { failures } from './failures';
import { list } from './list';
import { record } from './record';
import { report } from './report';
import { search } from './search';
import { sharing } from './sharing';
import { translation } from './translation';

export const zhHans: ReaderMessages = {
  ...common,
  charts,
  list,
  article,
  record,
  report,
  search,
  failures,
  sharing,
  translation,
};
