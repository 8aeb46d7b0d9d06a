import path from 'node:path';

import { prepare } from './launch/prepare';
import { carryTranslations } from './translations/carry';

const root = path.resolve(__dirname, '..');

process.env.NODE_ENV ??= 'production';
prepare(root);
void carryTranslations(root, process.argv.slice(2)).then((code) => process.exit(code));
