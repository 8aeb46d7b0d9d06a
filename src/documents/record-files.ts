import type { Core } from '@strapi/strapi';

import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../domain/public-types';
import { recordDocument } from '../publication/record-document';
import { shapeOf } from '../publication/shape';
import { uidOf } from '../publication/types';
import { oneAtATime } from './one-at-a-time';

const FILE = 'plugin::upload.file';

/** A public document that shows a file. */
interface Showing {
  type: PublicTypeName;
  documentId: string;
}

interface FileEvent {
  params: { where?: object };
  result?: unknown;
  state: Record<string, unknown>;
}

/** Where a type's components hold files: `photos.image`. */
const fileFieldsOf = (type: PublicTypeName): [component: string, field: string][] =>
  shapeOf(uidOf(type)).components.flatMap(({ name, uid }) =>
    shapeOf(uid).media.map((field): [string, string] => [name, field]),
  );

const showingFile = async (where: object): Promise<Showing[]> => {
  const showing: Showing[] = [];
  for (const type of PUBLIC_TYPE_NAMES) {
    for (const [component, field] of fileFieldsOf(type)) {
      const rows: { documentId: string }[] = await strapi.db.query(uidOf(type)).findMany({
        select: ['documentId'],
        where: { publishedAt: { $ne: null }, [component]: { [field]: where } },
      });
      const documentIds = new Set(rows.map(({ documentId }) => documentId));
      showing.push(...[...documentIds].map((documentId) => ({ type, documentId })));
    }
  }
  return showing;
};

const record = async (showing: Showing[]): Promise<void> => {
  if (showing.length === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(trx);
    for (const document of showing) {
      await recordDocument(trx, {
        ...document,
        locales: [],
        choice: { significance: 'minor', notes: {} },
        causes: {},
        decidesLinks: false,
        isChecked: false,
        deliberate: new Map(),
      });
    }
  });
};

const remember = async (event: FileEvent): Promise<void> => {
  event.state.showing = await showingFile(event.params.where ?? {});
};

const recordRemembered = (event: FileEvent): Promise<void> => record(event.state.showing as Showing[]);

type Change = (uid: string, params: object) => Promise<unknown>;

const CHANGES = ['update', 'delete', 'deleteMany'] as const;

/**
 * Strapi commits a change of a file before it tells of it. Within a transaction the file and its rows in the
 * record change together or not at all, and no other write comes between what is read and what is recorded.
 */
const changeFilesInTransactions = ({ db }: Core.Strapi): void => {
  const manager = db.entityManager as unknown as Record<(typeof CHANGES)[number], Change>;
  for (const name of CHANGES) {
    const change = manager[name].bind(manager);
    manager[name] = (uid, params) => {
      if (uid !== FILE) return change(uid, params);
      return db.transaction(async ({ trx }) => {
        await oneAtATime(trx);
        return change(uid, params);
      });
    };
  }
};

/**
 * A file that is replaced, described anew or deleted in the media library changes what the public sees of every
 * document that shows it, though nobody publishes one: that is recorded too.
 */
export const recordFileChanges = (strapi: Core.Strapi): void => {
  changeFilesInTransactions(strapi);
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    beforeUpdate: remember,
    afterUpdate: recordRemembered,
    beforeDelete: remember,
    afterDelete: recordRemembered,
    beforeDeleteMany: remember,
    afterDeleteMany: recordRemembered,
  } as never);
};
