import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ROOT } from '../support/server';

/** Only what the content types cannot be read without: no rules, no record, no search. */
const INDEX = `
const { registerCustomFields } = require('./bootstrap/custom-fields');
module.exports = { register: ({ strapi }) => registerCustomFields(strapi) };
`;

export interface PlainCopy {
  root: string;
  remove: () => void;
}

/** The built project with the same content types and configuration, which writes as plain Strapi does. */
export const makePlainCopy = (): PlainCopy => {
  const root = mkdtempSync(path.join(tmpdir(), 'duixian-plain-'));
  for (const item of ['dist', 'public', 'database', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(ROOT, item), path.join(root, item), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'dist/src/index.js'), INDEX);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
};
