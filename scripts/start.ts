import path from 'node:path';

import { build, isBuilt } from './launch/build';
import { messages as say } from './launch/messages';
import { prepare } from './launch/prepare';
import { runStrapi } from './launch/run';

const root = path.resolve(__dirname, '..');

const start = async (): Promise<number> => {
  process.env.NODE_ENV ??= 'production';
  prepare(root);

  if (!isBuilt(root)) {
    console.log(say.building);
    const code = await build(root);
    if (code !== 0) {
      console.error(say.buildFailed);
      return code;
    }
  }

  console.log(say.starting);
  return runStrapi(['start'], root);
};

void start().then((code) => process.exit(code));
