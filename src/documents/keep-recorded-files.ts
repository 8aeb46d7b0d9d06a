import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';

import { say } from '../messages';
import { isFileInRecord } from '../publication/file-in-record';

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';

interface StoredFile {
  id: number;
  name: string;
  url: string;
}

interface Uploads {
  replace: (id: number, ...rest: unknown[]) => Promise<unknown>;
  remove: (file: StoredFile) => Promise<unknown>;
}

type Action = Core.ControllerHandler;

/** What is asked to be deleted at once; Strapi looks at its form. */
const Many = z.object({
  fileIds: z.array(z.number()).catch([]),
  folderIds: z.array(z.number()).catch([]),
});

const filesWhere = (where: object): Promise<StoredFile[]> =>
  strapi.db.query(FILE).findMany({ select: ['id', 'name', 'url'], where });

/** Those in the folders, and in the folders in them. */
const filesIn = async (folderIds: number[]): Promise<StoredFile[]> => {
  const folders: { path: string }[] = await strapi.db
    .query(FOLDER)
    .findMany({ select: ['path'], where: { id: { $in: folderIds } } });
  const within = folders.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  return within.length > 0 ? filesWhere({ $or: within }) : [];
};

/** @throws ValidationError that names the first file which the record speaks of */
const requireUnrecorded = async (files: StoredFile[]): Promise<void> => {
  for (const { name, url } of files) {
    if (await isFileInRecord(strapi.db.connection, url)) {
      throw new errors.ValidationError(say('file-in-record', { name }));
    }
  }
};

/**
 * A page of a past day shows the pictures of that day. So a file that was ever public is neither replaced nor
 * removed; of many nothing is removed when one must stay.
 */
export const keepRecordedFiles = (strapi: Core.Strapi): void => {
  strapi.get('services').extend('plugin::upload.upload', (uploads: Uploads) => ({
    ...uploads,
    replace: async (id: number, ...rest: unknown[]) => {
      await requireUnrecorded(await filesWhere({ id }));
      return uploads.replace(id, ...rest);
    },
    remove: async (file: StoredFile) => {
      await requireUnrecorded([file]);
      return uploads.remove(file);
    },
  }));
  strapi
    .get('controllers')
    .extend('plugin::upload.admin-folder-file', (controller: { deleteMany: Action }) => ({
      ...controller,
      deleteMany: (async (context, next) => {
        const { fileIds, folderIds } = Many.catch({ fileIds: [], folderIds: [] }).parse(
          (context.request as { body?: unknown }).body,
        );
        await requireUnrecorded([
          ...(await filesWhere({ id: { $in: fileIds } })),
          ...(await filesIn(folderIds)),
        ]);
        return controller.deleteMany(context, next);
      }) as Action,
    }));
};
