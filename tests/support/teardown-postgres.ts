import { rmSync } from 'node:fs';
import path from 'node:path';

import { rememberedCluster } from './cluster';

export default async () => {
  await rememberedCluster()?.stop();
  const uploads = process.env.TEST_DEMO_PUBLIC_POSTGRES;
  if (uploads) rmSync(path.dirname(uploads), { recursive: true, force: true });
};
