import type { Core } from '@strapi/strapi';

import settings from '../config/settings';
import { announceAddresses } from './bootstrap/announce';
import { keepAnswers, stopKeeping } from './bootstrap/response-cache';
import { closeDoors } from './bootstrap/close-doors';
import { registerCustomFields } from './bootstrap/custom-fields';
import { keepLocales } from './bootstrap/keep-locales';
import { ensureLocales } from './bootstrap/locales';
import { ensureRecord } from './bootstrap/record';
import { ensureRoles } from './bootstrap/roles';
import { ensureSearchIndex } from './bootstrap/search-index';
import { seedOnce } from './bootstrap/seed';
import { keepRecordedFiles } from './documents/keep-recorded-files';
import { recordFileChanges } from './documents/record-files';
import { registerEveryWrite } from './documents/every-write';
import { writeBulkTogether } from './publication/bulk-together';
import { serveDue } from './publication/due/serve';
import { refuseWritesOfRecord } from './publication/refuse-writes';
import { ONLY_READS } from './publication/verify/only-reads';
import { answerFromRecord } from './rest/as-of/answer-from-record';
import { countPublished } from './rest/count-published';
import { keepReads, keepReadsBy } from './rest/kept-reads';
import { keepMediaPrivate } from './rest/private-media';
import { joinPublishedOnly } from './rest/published-joins';
import { registerPublicReader } from './rest/public-reader';
import { letReadersGoFirst } from './rest/readers-first';
import { keepSearchIndex } from './search/keep-index';
import { serveTranslation } from './translation/serve';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerCustomFields(strapi);
    closeDoors(strapi);
    keepLocales(strapi);
    keepMediaPrivate(strapi);
    keepRecordedFiles(strapi);
    registerPublicReader(strapi);
    refuseWritesOfRecord(strapi);
    keepSearchIndex();
    writeBulkTogether(strapi);
    serveDue(strapi);
    serveTranslation(strapi);
    registerEveryWrite(strapi);
    keepReads(strapi);
    joinPublishedOnly(strapi);
    answerFromRecord(strapi);
    countPublished(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    if (strapi.config.get(ONLY_READS, false)) return;
    recordFileChanges(strapi);
    await ensureLocales(strapi);
    await ensureRoles(strapi);
    await ensureSearchIndex(strapi);
    await ensureRecord(strapi);
    await seedOnce(strapi, settings().SEED);
    const front = await keepAnswers(strapi);
    keepReadsBy((key, read) => front.parts.keep(key, read));
    letReadersGoFirst(strapi, front);
    announceAddresses(strapi);
  },

  destroy: stopKeeping,
};
