import { rmSync } from 'node:fs';
import path from 'node:path';

export default () => {
  const template = process.env.TEST_SQLITE_TEMPLATE;
  if (template) rmSync(path.dirname(template), { recursive: true, force: true });
};
