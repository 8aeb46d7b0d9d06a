import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Where a demonstration keeps everything of its own, from the project's root. */
export const DEMO_FOLDER = path.join('.tmp', 'demo');

/** A folder of static files like the project's, with no upload in it but those that are there already. */
const copyPublicFolder = (root: string, place: string): void => {
  const from = path.join(root, 'public');
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
