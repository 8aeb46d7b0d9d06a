import type { ReaderMessages } from '../messages';
import { charts } from './charts';
import { common } from './common';

export const zhHans: ReaderMessages = { ...common, charts };
