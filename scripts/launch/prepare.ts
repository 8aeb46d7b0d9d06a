import path from 'node:path';

import { config as loadEnvironmentFile } from 'dotenv';

import { readSettings, SettingsError } from '../../config/settings';
import { messages as say } from './messages';
import { nodeVersionProblem } from './node-version';
import { ensureSecrets } from './secrets';

/** Everything that must hold before Strapi is started; ends the process with a sentence when it doesn't. */
export const prepare = (root: string): void => {
  const problem = nodeVersionProblem(process.version);
  if (problem) refuse(problem);

  const environmentFile = path.join(root, '.env');
  const made = ensureSecrets(environmentFile, process.env);
  if (made.length > 0) console.log(say.secretsMade(made));
  loadEnvironmentFile({ path: environmentFile, quiet: true });

  try {
    readSettings(process.env);
  } catch (error) {
    if (error instanceof SettingsError) refuse(error.message);
    throw error;
  }
};

const refuse = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};
