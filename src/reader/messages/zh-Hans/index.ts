import type { ReaderMessages } from '../messages';
import { common } from './common';
import { sharing } from './sharing';

export const zhHans: ReaderMessages = { ...common, sharing };
