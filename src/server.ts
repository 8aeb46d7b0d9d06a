import path from 'node:path';

import { createStrapi } from '@strapi/strapi';

// What `strapi start` does, without its command line: see docs/decisions/0025.
const appDir = process.cwd();

void createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).start();
