import { cpSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Where a demonstration keeps everything of its own, from the project's root. */
export const DEMO_FOLDER = path.join('.tmp', 'demo');

/** A copy of the project's static files, with uploads of its own. */
const copyPublicFolder = (root: string, place: string): void => {
  // A folder that is only a link would be copied as one, and the samples would end up where it leads.
  const from = realpathSync(path.join(root, 'public'));
  const uploads = path.join(from, 'uploads');
  cpSync(from, place, { recursive: true, filter: (file) => file !== uploads });
  mkdirSync(path.join(place, 'uploads'), { recursive: true });
};

/**
 * Makes the folder of a demonstration ready.
 * @returns the settings that lead a server to it and away from every other database
 */
export const prepareDemonstration = (root: string, folder: string) => {
  copyPublicFolder(root, path.join(folder, 'public'));
  return {
    // Empty, not absent: what stands in .env must not take its place.
    DATABASE_URL: '',
    DATABASE_FILENAME: path.join(folder, 'content.db'),
    PUBLIC_FOLDER: path.join(folder, 'public'),
    SEED: 'zhuhui-2023-demo',
  };
};
