import type { Answer, Panel, Refusal } from './panel';

export interface Entry {
  id: number;
  documentId: string;
  locale: string;
  [attribute: string]: unknown;
}

interface Written {
  data: Entry;
  error?: Refusal['error'];
}

/** What an editor says of a publication. */
export interface Reason {
  significance?: string;
  changeNote?: string | Record<string, string>;
}

/** A change of spelling, as long as a test does not say otherwise. */
const MINOR: Reason = { significance: 'minor' };

const WITHDRAWN: Record<string, string> = { 'zh-Hans': '撤回测试内容。', en: 'Withdrawn for a test.' };

const place = (type: string, rest = '') => `/content-manager/collection-types/api::${type}.${type}${rest}`;

/** Strapi goes by the locales in the address, one or several. */
const inAddress = (locale: string | string[]): string =>
  typeof locale === 'string'
    ? `locale=${locale}`
    : locale.map((name, index) => `locale[${index}]=${name}`).join('&');

/** The content manager's routes, as the panel's list and edit pages call them. */
export const content = (panel: Panel, type: string) => ({
  create: (data: object, locale = 'zh-Hans'): Promise<Answer<Written>> =>
    panel.post(place(type, `?locale=${locale}`), data),

  update: (documentId: string, data: object, locale = 'zh-Hans'): Promise<Answer<Written>> =>
    panel.put(place(type, `/${documentId}?locale=${locale}`), data),

  publish: (
    documentId: string,
    data: object = {},
    locale = 'zh-Hans',
    reason = MINOR,
  ): Promise<Answer<Written>> =>
    panel.post(place(type, `/${documentId}/actions/publish?locale=${locale}`), {
      ...data,
      locale,
      ...reason,
    }),

  unpublish: (
    documentId: string,
    locale = 'zh-Hans',
    reason: Reason = { changeNote: WITHDRAWN[locale] ?? '' },
  ): Promise<Answer<Written>> =>
    panel.post(place(type, `/${documentId}/actions/unpublish?locale=${locale}`), { locale, ...reason }),

  discard: (documentId: string, locale = 'zh-Hans'): Promise<Answer<Written>> =>
    panel.post(place(type, `/${documentId}/actions/discard?locale=${locale}`), { locale }),

  clone: (documentId: string, data: object, locale = 'zh-Hans'): Promise<Answer<Written>> =>
    panel.post(place(type, `/clone/${documentId}?locale=${locale}`), data),

  read: (documentId: string, locale = 'zh-Hans'): Promise<Answer<Written>> =>
    panel.get(place(type, `/${documentId}?locale=${locale}`)),

  list: (query = 'locale=zh-Hans'): Promise<Answer<{ results: Entry[] }>> =>
    panel.get(place(type, `?${query}`)),

  remove: (documentId: string, locale = 'zh-Hans'): Promise<Answer<Written>> =>
    panel.delete(place(type, `/${documentId}?locale=${locale}`)),

  bulkPublish: (documentIds: string[], locale: string | string[], reason = MINOR): Promise<Answer<Written>> =>
    panel.post(place(type, `/actions/bulkPublish?${inAddress(locale)}`), {
      documentIds,
      locale,
      ...reason,
    }),

  bulkUnpublish: (
    documentIds: string[],
    locale: string | string[],
    reason: Reason = { changeNote: WITHDRAWN },
  ): Promise<Answer<Written>> =>
    panel.post(place(type, `/actions/bulkUnpublish?${inAddress(locale)}`), {
      documentIds,
      locale,
      ...reason,
    }),

  bulkDelete: (documentIds: string[], locale: string | string[]): Promise<Answer<Written>> =>
    panel.post(place(type, `/actions/bulkDelete?${inAddress(locale)}`), { documentIds, locale }),
});

/** The relation input of the panel's edit page. */
export const connect = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] });

/** Writes a new document and publishes it. */
export const publishNew = async (panel: Panel, type: string, data: object): Promise<string> => {
  const { documentId } = (await content(panel, type).create(data)).body.data;
  const { status, body } = await content(panel, type).publish(documentId);
  if (status !== 200) throw new Error(`${type} is not published: ${body.error?.message}`);
  return documentId;
};

export const documentIdOf = async (panel: Panel, type: string, slug: string): Promise<string> => {
  const { body } = await content(panel, type).list(`locale=zh-Hans&filters[slug][$eq]=${slug}`);
  const [found] = body.results;
  if (!found) throw new Error(`There is no ${type} ${slug}`);
  return found.documentId;
};
