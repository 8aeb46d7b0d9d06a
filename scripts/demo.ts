import path from 'node:path';

import { DEMO_FOLDER, prepareDemonstration } from './launch/demonstration';
import { messages as say } from './launch/messages';
import { prepare } from './launch/prepare';
import { serve } from './launch/serve';

const root = path.resolve(__dirname, '..');

process.env.NODE_ENV ??= 'production';
prepare(root);
if (process.env.DATABASE_URL) console.log(say.otherDatabaseUntouched);
Object.assign(process.env, prepareDemonstration(root, path.join(root, DEMO_FOLDER)));
console.log(say.demonstration(DEMO_FOLDER));
void serve(root).then((code) => process.exit(code));
