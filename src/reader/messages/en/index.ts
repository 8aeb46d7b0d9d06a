import type { ReaderMessages } from '../messages';
import { article } from './article';
import { common } from './common';
import { failures } from './failures';
import { list } from './list';
import { report } from './report';
import { search } from './search';

export const en: ReaderMessages = { ...common, list, article, report, search, failures };
