import type { ReaderMessages } from '../messages';
import { common } from './common';

export const en: ReaderMessages = { ...common };
