import path from 'node:path';

import { build, isBuilt } from './launch/build';
import { messages as say } from './launch/messages';
import { prepare } from './launch/prepare';

const root = path.resolve(__dirname, '..');

const buildWhenStale = async (): Promise<number> => {
  process.env.NODE_ENV ??= 'production';
  prepare(root);
  if (isBuilt(root)) return 0;
  console.log(say.building);
  return build(root);
};

void buildWhenStale().then((code) => process.exit(code));
