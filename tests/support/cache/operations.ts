import type { PublicTypeName } from '../../../src/domain/public-types';
import { TITLES } from '../../../src/publication/titles';
import { runSql } from '../sql';
import { connect, content, type Entry } from '../content';
import type { Panel } from '../panel';
import { PIXEL } from '../pixel';
import type { Random } from '../random';

/** What writes are made with. */
export interface Writers {
  url: string;
  environment: Record<string, string>;
  editor: Panel;
  admin: Panel;
  token: string;
  random: Random;
  /** What an earlier operation left for a later one. */
  files: number[];
}

/** @returns whether anything was written, or the house refused */
export type Operation = (writers: Writers) => Promise<boolean>;

export const WITH_DRAFTS: PublicTypeName[] = [
  'article',
  'achievement',
  'project',
  'honor',
  'target',
  'pathway',
  'measure',
];

const NOTES = { significance: 'minor' };

const isDone = ({ status }: { status: number }): boolean => status >= 200 && status < 300;

const anyOf = async (
  { editor, random }: Writers,
  types = WITH_DRAFTS,
  locale = random.of(['zh-Hans', 'en']),
): Promise<{ type: PublicTypeName; entry: Entry; locale: string }> => {
  const type = random.of(types);
  const { body } = await content(editor, type).list(`locale=${locale}&pageSize=100`);
  return { type, entry: random.of(body.results), locale };
};

/** Other words, without a figure: those of two languages are held against each other. */
const words = ({ random }: Writers, type: PublicTypeName, locale: string) => ({
  [TITLES[type]]: `${locale === 'en' ? 'Told anew, ' : '改写：'}${random.letters(6)}`,
});

const saveDraft: Operation = async (writers) => {
  const { type, entry, locale } = await anyOf(writers);
  const data = words(writers, type, locale);
  return isDone(await content(writers.editor, type).update(entry.documentId, data, locale));
};

const publish: Operation = async (writers) => {
  const { type, entry, locale } = await anyOf(writers);
  const data = words(writers, type, locale);
  return isDone(await content(writers.editor, type).publish(entry.documentId, data, locale, NOTES));
};

const publishLink: Operation = async (writers) => {
  const { entry } = await anyOf(writers, ['project', 'achievement'], 'zh-Hans');
  const { entry: theme } = await anyOf(writers, ['theme'], 'zh-Hans');
  const data = { theme: connect(theme.documentId) };
  const projects = content(writers.editor, 'project');
  return isDone(await projects.publish(entry.documentId, data, 'zh-Hans', NOTES));
};

const publishFigures: Operation = async (writers) => {
  const { entry } = await anyOf(writers, ['achievement'], 'zh-Hans');
  const value = writers.random.whole(1, 900);
  const figures = [{ indicatorCode: 'gdp', value, unit: '亿元', period: '2022' }];
  const achievements = content(writers.editor, 'achievement');
  return isDone(await achievements.publish(entry.documentId, { figures }, 'zh-Hans', NOTES));
};

/** The translation goes first. */
const unpublish: Operation = async (writers) => {
  const { type, entry } = await anyOf(writers, ['honor', 'project', 'achievement'], 'en');
  const translated = await content(writers.editor, type).unpublish(entry.documentId, 'en');
  const source = await content(writers.editor, type).unpublish(entry.documentId);
  return isDone(translated) || isDone(source);
};

const discard: Operation = async (writers) => {
  const { type, entry, locale } = await anyOf(writers);
  return isDone(await content(writers.editor, type).discard(entry.documentId, locale));
};

const publishNew = async ({ random, editor }: Writers): Promise<string> => {
  const data = {
    title: `新荣誉${random.letters(5)}`,
    recipient: '区里',
    level: 'district',
    year: 2022,
    order: 99,
  };
  const honors = content(editor, 'honor');
  const { documentId } = (await honors.create(data)).body.data;
  return isDone(await honors.publish(documentId)) ? documentId : '';
};

const create: Operation = async (writers) => (await publishNew(writers)) !== '';

const remove: Operation = async (writers) => {
  const documentId = await publishNew(writers);
  const honors = content(writers.editor, 'honor');
  return isDone(await honors.unpublish(documentId)) && isDone(await honors.remove(documentId));
};

const bulk: Operation = async (writers) => {
  const { editor, random } = writers;
  const ids = [await anyOf(writers, ['honor'], 'zh-Hans'), await anyOf(writers, ['honor'], 'zh-Hans')].map(
    ({ entry }) => entry.documentId,
  );
  const honors = content(editor, 'honor');
  return isDone(
    random.whole(0, 1) === 0
      ? await honors.bulkPublish([...new Set(ids)], 'zh-Hans')
      : await honors.bulkUnpublish([...new Set(ids)], 'en'),
  );
};

const followUp: Operation = async (writers) => {
  const { editor, random } = writers;
  const { entry: target } = await anyOf(writers, ['target'], 'zh-Hans');
  const articles = content(editor, 'article');
  const created = await articles.create({
    kind: 'follow-up',
    title: `进展${random.letters(5)}`,
    publishedOn: '2023-06-01',
    slug: `moved-${random.letters(8)}`,
  });
  if (!isDone(created)) return false;
  const article = created.body.data.documentId;
  const update = await content(editor, 'progress-update').create({
    asOf: '2023-05-31',
    progressStatus: random.of(['under-way', 'delayed', 'achieved']),
    note: '有了进展。',
    article: connect(article),
    target: connect(target.documentId),
  });
  return isDone(update) && isDone(await articles.publish(article));
};

const changeTheme: Operation = async (writers) => {
  const { type, entry, locale } = await anyOf(writers, ['theme', 'indicator']);
  const data = words(writers, type, locale);
  return isDone(await content(writers.editor, type).update(entry.documentId, data, locale));
};

const changeSite: Operation = async ({ admin, random }) =>
  isDone(
    await admin.put(`/content-manager/single-types/api::site.site?locale=${random.of(['zh-Hans', 'en'])}`, {
      name: `Site ${random.letters(5)}`,
      ...NOTES,
    }),
  );

const overRest: Operation = async (writers) => {
  const { entry } = await anyOf(writers, ['honor'], 'zh-Hans');
  const response = await fetch(`${writers.url}/api/honors/${entry.documentId}?status=published`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${writers.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ data: { title: `接口${writers.random.letters(5)}` }, ...NOTES }),
  });
  return isDone(response);
};

const uploadFile = async ({ editor }: Writers): Promise<number | undefined> => {
  const form = new FormData();
  form.append('files', new Blob([PIXEL], { type: 'image/png' }), 'pixel.png');
  return (await editor.post<{ id: number }[]>('/upload', form)).body[0]?.id;
};

const upload: Operation = async (writers) => {
  const id = await uploadFile(writers);
  if (id !== undefined) writers.files.push(id);
  return id !== undefined;
};

const addPhoto: Operation = async (writers) => {
  const { entry } = await anyOf(writers, ['article'], 'zh-Hans');
  const [image] = writers.files.slice(-1);
  const photos = [{ image, alt: '一幅图', caption: writers.random.letters(5) }];
  return isDone(
    await content(writers.editor, 'article').publish(entry.documentId, { photos }, 'zh-Hans', NOTES),
  );
};

const renameFile: Operation = async ({ editor, files, random }) => {
  const form = new FormData();
  form.append(
    'fileInfo',
    JSON.stringify({ name: `${random.letters(5)}.png`, alternativeText: random.letters(5) }),
  );
  return isDone(await editor.post(`/upload?id=${files.at(-1)}`, form));
};

const removeFile: Operation = async (writers) =>
  isDone(await writers.editor.delete(`/upload/files/${await uploadFile(writers)}`));

const changeRole: Operation = async ({ admin, random }) => {
  const { body } = await admin.get<{ data: { id: number; code: string }[] }>('/admin/roles');
  const role = body.data.find(({ code }) => code === 'duixian-reviewer');
  const description = `Reviewer ${random.letters(5)}`;
  return isDone(await admin.put(`/admin/roles/${role?.id}`, { name: 'Reviewer', description }));
};

const changeLocale: Operation = async ({ admin, random }) => {
  const { body } = await admin.get<{ id: number; code: string; isDefault: boolean }[]>('/i18n/locales');
  const { id, isDefault } = body.find(({ code }) => code === 'en') ?? {};
  return isDone(await admin.put(`/i18n/locales/${id}`, { name: `English ${random.letters(3)}`, isDefault }));
};

const changeSettings: Operation = async ({ admin, random }) =>
  isDone(
    await admin.put('/upload/settings', {
      sizeOptimization: true,
      responsiveDimensions: true,
      autoOrientation: random.whole(0, 1) === 0,
    }),
  );

const sql =
  (statement: (random: Random) => string): Operation =>
  async ({ environment, random }) => {
    await runSql(environment, statement(random));
    return true;
  };

/** Every way of writing, by name. */
export const OPERATIONS: Record<string, Operation> = {
  'a draft is saved': saveDraft,
  'a draft is saved again': saveDraft,
  'a document is published': publish,
  'a relation is published': publishLink,
  'figures are published': publishFigures,
  'a document is withdrawn': unpublish,
  'a draft is discarded': discard,
  'a document is made': create,
  'several documents at once': bulk,
  'a document is deleted': remove,
  'a follow-up moves a promise': followUp,
  'what has no drafts is changed': changeTheme,
  'the site is changed': changeSite,
  'an entry is written over REST': overRest,
  'a file is uploaded': upload,
  'a photo is published': addPhoto,
  'a file is renamed': renameFile,
  'a file is deleted': removeFile,
  'a role is changed': changeRole,
  'a language is renamed': changeLocale,
  'settings are changed': changeSettings,
  'a row without drafts, in SQL': sql(
    (random) => `update themes set name = '库里改的${random.letters(4)}' where slug is not null`,
  ),
  'a public row, in SQL': sql(
    (random) => `update honors set recipient = '${random.letters(4)}' where published_at is not null`,
  ),
  'links, in SQL': sql(
    () => `delete from projects_theme_lnk where id in (select max(id) from projects_theme_lnk)`,
  ),
  'components, in SQL': sql(
    (random) =>
      `update components_record_figures set value = ${random.whole(1, 99)} where indicator_code is not null`,
  ),
  'a row is removed, in SQL': sql(
    () => `delete from honors where id in (select max(id) from honors where published_at is not null)`,
  ),
};
