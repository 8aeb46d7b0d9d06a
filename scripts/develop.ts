import path from 'node:path';

import { prepare } from './launch/prepare';
import { runStrapi } from './launch/run';

const root = path.resolve(__dirname, '..');

process.env.NODE_ENV ??= 'development';
prepare(root);
void runStrapi(['develop'], root).then((code) => process.exit(code));
