import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { say } from '../messages';
import { isFileInRecord } from '../publication/file-in-record';

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';

interface StoredFile {
  id: number;
  name: string;
  hash: string;
}

type Ids = number[];

interface Services {
  upload: {
    replace: (id: number, ...rest: unknown[]) => Promise<unknown>;
    remove: (file: StoredFile) => Promise<unknown>;
  };
  file: { deleteByIds: (ids: Ids) => Promise<unknown> };
  folder: { deleteByIds: (ids: Ids) => Promise<unknown> };
}

const filesWhere = (where: object): Promise<StoredFile[]> =>
  strapi.db.query(FILE).findMany({ select: ['id', 'name', 'hash'], where });

/** Those in the folders, and in the folders in them. */
const filesIn = async (ids: Ids): Promise<StoredFile[]> => {
  const folders: { path: string }[] = await strapi.db
    .query(FOLDER)
    .findMany({ select: ['path'], where: { id: { $in: ids } } });
  const within = folders.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  return within.length > 0 ? filesWhere({ $or: within }) : [];
};

/** @throws ValidationError that names the first file which the record speaks of */
const requireUnrecorded = async (files: StoredFile[]): Promise<void> => {
  for (const { name, hash } of files) {
    if (await isFileInRecord(strapi.db.connection, hash)) {
      throw new errors.ValidationError(say('file-in-record', { name }));
    }
  }
};

/**
 * A page of a past day shows the pictures of that day. So a file that was ever public is neither replaced nor
 * removed, alone or with others: nothing is, when one of them must stay.
 */
export const keepRecordedFiles = (strapi: Core.Strapi): void => {
  const service = <Name extends keyof Services>(name: Name) =>
    strapi.plugin('upload').service(name) as unknown as Services[Name];
  const [upload, file, folder] = [service('upload'), service('file'), service('folder')];
  const { replace, remove } = upload;
  const { deleteByIds: deleteFiles } = file;
  const { deleteByIds: deleteFolders } = folder;

  upload.replace = async (id, ...rest) => {
    await requireUnrecorded(await filesWhere({ id }));
    return replace(id, ...rest);
  };
  upload.remove = async (one) => {
    await requireUnrecorded([one]);
    return remove(one);
  };
  file.deleteByIds = async (ids) => {
    await requireUnrecorded(await filesWhere({ id: { $in: ids } }));
    return deleteFiles(ids);
  };
  folder.deleteByIds = async (ids) => {
    await requireUnrecorded(await filesIn(ids));
    return deleteFolders(ids);
  };
};
