import type { ReaderMessages } from '../messages';
import { common } from './common';

export const zhHans: ReaderMessages = { ...common };
