import type { ReaderMessages } from '../messages';
import { article } from './article';
import { common } from './common';
import { list } from './list';

export const zhHans: ReaderMessages = { ...common, list, article };
