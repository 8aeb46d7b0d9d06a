import path from 'node:path';

import { prepare } from './launch/prepare';
import { verifyRecord } from './record/verify';

const root = path.resolve(__dirname, '..');

process.env.NODE_ENV ??= 'production';
prepare(root);
void verifyRecord(root).then((code) => process.exit(code));
