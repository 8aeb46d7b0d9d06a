import path from 'node:path';

import { prepare } from './launch/prepare';
import { serve } from './launch/serve';

const root = path.resolve(__dirname, '..');

process.env.NODE_ENV ??= 'production';
prepare(root);
void serve(root).then((code) => process.exit(code));
