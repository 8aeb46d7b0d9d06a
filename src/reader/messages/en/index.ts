import type { ReaderMessages } from '../messages';
import { article } from './article';
import { common } from './common';
import { list } from './list';

export const en: ReaderMessages = { ...common, list, article };
