import { connect, content, type Entry } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

/** What Strapi is known to do to two locales of one document, proved not to happen to our types. */

const server = withServer();

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const one = async (type: string, documentId: string, locale: string, query = '') => {
  const answer = await get<{ data: Entry }>(
    server.url,
    `/api/${type}/${documentId}?locale=${locale}${query}`,
  );
  return answer.body.data;
};

const FIGURE = { indicatorCode: 'gdp', value: 1, unit: '亿元', period: '2022' };

/** An achievement in both languages, published. */
const achievement = async (): Promise<string> => {
  const theme = (await content(editor, 'theme').list()).body.results[0];
  const achievements = content(editor, 'achievement');
  const { documentId } = (
    await achievements.create({
      statement: '原文。',
      year: 2022,
      figures: [FIGURE],
      theme: connect(theme?.documentId ?? ''),
    })
  ).body.data;
  await achievements.update(documentId, { statement: 'Original.' }, 'en');
  await achievements.publish(documentId);
  await achievements.publish(documentId, {}, 'en');
  return documentId;
};

describe('figures are one fact', () => {
  test('a new language finds them there', async () => {
    const english = await one('achievements', await achievement(), 'en', '&populate=figures');
    expect(english.figures).toMatchObject([FIGURE]);
  });

  test('a change in Chinese is a change in English', async () => {
    const documentId = await achievement();
    const achievements = content(editor, 'achievement');
    await achievements.update(documentId, { figures: [{ ...FIGURE, value: 2 }] });
    await achievements.publish(documentId);
    for (const locale of ['zh-Hans', 'en']) {
      const entry = await one('achievements', documentId, locale, '&populate=figures');
      expect(entry.figures).toMatchObject([{ ...FIGURE, value: 2 }]);
    }
  });

  test('a saved draft changes no published figure in any language', async () => {
    const documentId = await achievement();
    await content(editor, 'achievement').update(documentId, { figures: [{ ...FIGURE, value: 3 }] });
    for (const locale of ['zh-Hans', 'en']) {
      const entry = await one('achievements', documentId, locale, '&populate=figures');
      expect(entry.figures).toMatchObject([FIGURE]);
    }
  });
});

describe('figures of a draft', () => {
  test('are not published by publishing the translation', async () => {
    const documentId = await achievement();
    const achievements = content(editor, 'achievement');
    await achievements.update(documentId, { figures: [{ ...FIGURE, value: 4 }] });
    await achievements.publish(documentId, { statement: 'Better words.' }, 'en');
    for (const locale of ['zh-Hans', 'en']) {
      const entry = await one('achievements', documentId, locale, '&populate=figures');
      expect(entry.figures).toMatchObject([FIGURE]);
    }
    const draft = (await achievements.read(documentId)).body.data;
    expect(draft.figures).toMatchObject([{ ...FIGURE, value: 4 }]);
  });

  test('are not undone by adding a translation', async () => {
    const achievements = content(editor, 'achievement');
    const { documentId } = (await achievements.create({ statement: '原文。', year: 2022, figures: [FIGURE] }))
      .body.data;
    await achievements.publish(documentId);
    await achievements.update(documentId, { year: 2021, figures: [{ ...FIGURE, value: 5 }] });
    await achievements.update(documentId, { statement: 'Words.' }, 'en');
    for (const locale of ['zh-Hans', 'en']) {
      const draft = (await achievements.read(documentId, locale)).body.data;
      expect(draft).toMatchObject({ year: 2021, figures: [{ ...FIGURE, value: 5 }] });
    }
    expect((await one('achievements', documentId, 'zh-Hans')).year).toBe(2022);
  });

  test('changed and changed back are the same in both languages', async () => {
    const documentId = await achievement();
    const achievements = content(editor, 'achievement');
    for (const year of [2021, 2022, 2020, 2022]) await achievements.update(documentId, { year });
    expect((await achievements.read(documentId, 'en')).body.data.year).toBe(2022);
  });
});

describe('words are each language’s own', () => {
  test('publishing one language leaves the other as it was, drafts included', async () => {
    const documentId = await achievement();
    const achievements = content(editor, 'achievement');
    await achievements.update(documentId, { statement: 'A draft.' }, 'en');
    await achievements.update(documentId, { statement: '新的原文。' });
    await achievements.publish(documentId);

    expect((await one('achievements', documentId, 'zh-Hans')).statement).toBe('新的原文。');
    expect((await one('achievements', documentId, 'en')).statement).toBe('Original.');
    expect((await achievements.read(documentId, 'en')).body.data.statement).toBe('A draft.');
  });

  test('withdrawing one language leaves the other published', async () => {
    const documentId = await achievement();
    await content(editor, 'achievement').unpublish(documentId, 'en');
    expect(await one('achievements', documentId, 'en')).toBeNull();
    expect((await one('achievements', documentId, 'zh-Hans')).statement).toBe('原文。');
  });

  test('captions, bylines and headings of an article are not overwritten by the other language', async () => {
    const articles = content(editor, 'article');
    const words = (title: string) => ({
      title,
      photos: [{ caption: `${title} caption`, placement: 'achievements' }],
      byline: [{ role: `${title} role`, names: `${title} names` }],
    });
    const { documentId } = (await articles.create({ kind: 'follow-up', ...words('中') })).body.data;
    await articles.update(documentId, words('EN'), 'en');
    await articles.publish(documentId, words('中'));
    await articles.publish(documentId, words('EN'), 'en');
    await articles.publish(documentId, words('中2'));

    const populated = '&populate=photos,byline';
    expect(await one('articles', documentId, 'en', populated)).toMatchObject(words('EN'));
    expect(await one('articles', documentId, 'zh-Hans', populated)).toMatchObject(words('中2'));
  });
});

describe('links are one fact', () => {
  const themeOf = async (documentId: string, locale: string) => {
    const entry = await one('achievements', documentId, locale, '&populate=theme');
    return (entry.theme as Entry | null)?.documentId;
  };

  test('a new language takes them over', async () => {
    const documentId = await achievement();
    expect(await themeOf(documentId, 'en')).toBe(await themeOf(documentId, 'zh-Hans'));
    expect(await themeOf(documentId, 'en')).toBeDefined();
  });

  test('a change in Chinese is a change in English once it is published', async () => {
    const documentId = await achievement();
    const [before, other] = (await content(editor, 'theme').list()).body.results;
    const change = {
      theme: {
        connect: [{ documentId: other?.documentId }],
        disconnect: [{ documentId: before?.documentId }],
      },
    };
    await content(editor, 'achievement').update(documentId, change);
    expect(await themeOf(documentId, 'en')).toBe(before?.documentId);
    await content(editor, 'achievement').publish(documentId);
    expect(await themeOf(documentId, 'zh-Hans')).toBe(other?.documentId);
    expect(await themeOf(documentId, 'en')).toBe(other?.documentId);
  });

  test('a link to what is not public yet appears when that is published, in each language', async () => {
    const measures = content(editor, 'measure');
    const measure = (await measures.create({ number: 1, title: '举措', text: '内容。' })).body.data
      .documentId;
    const projects = content(editor, 'project');
    const project = (await projects.create({ name: '项目', measure: connect(measure) })).body.data.documentId;
    await projects.update(project, { name: 'Project' }, 'en');
    await projects.publish(project);
    await projects.publish(project, {}, 'en');
    const measureOf = async (locale: string) =>
      ((await one('projects', project, locale, '&populate=measure')).measure as Entry | null)?.documentId;
    expect([await measureOf('zh-Hans'), await measureOf('en')]).toEqual([undefined, undefined]);

    await measures.publish(measure);
    expect([await measureOf('zh-Hans'), await measureOf('en')]).toEqual([measure, undefined]);
    await measures.update(measure, { title: 'Measure', text: 'Words.' }, 'en');
    await measures.publish(measure, {}, 'en');
    expect([await measureOf('zh-Hans'), await measureOf('en')]).toEqual([measure, measure]);
  });

  test('withdrawing what is linked and publishing it again brings the link back', async () => {
    const { data } = (await get<{ data: Entry[] }>(server.url, '/api/measures?populate=pathway')).body;
    const pathway = (data[0]?.pathway as Entry).documentId;
    const linked = async (locale: string) => {
      const path = `/api/measures?locale=${locale}&filters[pathway][documentId][$eq]=${pathway}`;
      return (await get<{ data: Entry[] }>(server.url, path)).body.data.length;
    };
    const pathways = content(editor, 'pathway');
    await pathways.unpublish(pathway, 'en');
    await pathways.unpublish(pathway);
    expect([await linked('zh-Hans'), await linked('en')]).toEqual([0, 0]);
    await pathways.publish(pathway);
    await pathways.publish(pathway, {}, 'en');
    expect([await linked('zh-Hans'), await linked('en')]).toEqual([3, 3]);
  });

  test('a link to what is not public yet survives a discarded draft and comes when that is published', async () => {
    const [projects, measures] = [content(editor, 'project'), content(editor, 'measure')];
    const measure = (await measures.create({ number: 1, title: '还没有发布的举措', text: '正文。' })).body
      .data.documentId;
    const data = { name: '等着举措的项目', measure: connect(measure) };
    const project = (await projects.create(data)).body.data.documentId;
    await projects.publish(project);
    await projects.update(project, { summary: '不要了' });
    expect((await projects.discard(project)).status).toBe(200);
    expect((await measures.publish(measure)).status).toBe(200);
    const linked = async () =>
      ((await one('projects', project, 'zh-Hans', '&populate=measure')).measure as Entry | null)?.documentId;
    expect(await linked()).toBe(measure);
    expect((await projects.publish(project)).status).toBe(200);
    expect(await linked()).toBe(measure);
  });

  test('a link that moves to what is not public yet leaves where it led, in each language', async () => {
    const projects = content(editor, 'project');
    const measures = content(editor, 'measure');
    const [first, second] = await Promise.all(
      [7, 8].map(async (number) => {
        const data = { number, title: '举措', text: '正文。' };
        return (await measures.create(data)).body.data.documentId;
      }),
    );
    await measures.update(String(first), { title: 'Measure', text: 'Words.' }, 'en');
    const project = (await projects.create({ name: '换举措的项目', measure: connect(String(first)) })).body
      .data.documentId;
    await projects.update(project, { name: 'Project' }, 'en');
    await measures.bulkPublish([String(first)], ['zh-Hans', 'en']);
    await projects.bulkPublish([project], ['zh-Hans', 'en']);
    const linked = async (locale: string) =>
      ((await one('projects', project, locale, '&populate=measure')).measure as Entry | null)?.documentId;
    expect([await linked('zh-Hans'), await linked('en')]).toEqual([first, first]);

    const measure = { connect: [{ documentId: second }], disconnect: [{ documentId: first }] };
    await projects.update(project, { measure });
    await projects.publish(project);
    expect([await linked('zh-Hans'), await linked('en')]).toEqual([undefined, undefined]);
    await measures.publish(String(second));
    expect([await linked('zh-Hans'), await linked('en')]).toEqual([second, undefined]);
  });

  test('publishing an article leaves those alone whose drafts follow it', async () => {
    const articles = content(editor, 'article');
    const create = async (title: string) =>
      (await articles.create({ kind: 'follow-up', title, publishedOn: '2023-07-01' })).body.data.documentId;
    const [first, second] = [await create('前一篇'), await create('后一篇')];
    await articles.publish(first);
    await articles.publish(second);
    await articles.update(second, { follows: connect(first) });
    await articles.publish(first);
    expect((await one('articles', second, 'zh-Hans', '&populate=follows')).follows).toBeNull();

    await articles.publish(second);
    await articles.update(second, { follows: { connect: [], disconnect: [{ documentId: first }] } });
    await articles.discard(first);
    expect((await articles.read(second)).body.data.follows).toEqual({ count: 0 });
    expect((await one('articles', second, 'zh-Hans', '&populate=follows')).follows).not.toBeNull();
  });

  test('publishing a parent again does not touch its children', async () => {
    const before = await get<{ data: Entry[] }>(server.url, '/api/honors?populate=report,theme');
    const report = (before.body.data[0]?.report as Entry).documentId;
    const articles = content(editor, 'article');
    await articles.update(report, { kicker: '眉题' });
    await articles.publish(report);
    const after = await get<{ data: Entry[] }>(server.url, '/api/honors?populate=theme');
    const withoutReport = before.body.data.map(({ report: _report, ...honor }) => honor);
    expect(after.body.data).toEqual(withoutReport);
    const tree = await get<{ data: { honors: unknown[] } }>(server.url, '/api/reports/2023');
    expect(tree.body.data.honors).toHaveLength(27);
  });
});

test('publishing gives a new numeric id and keeps documentId and slug', async () => {
  const [project] = (await get<{ data: Entry[] }>(server.url, '/api/projects')).body.data;
  await content(editor, 'project').publish(project?.documentId ?? '');
  const after = await one('projects', project?.documentId ?? '', 'zh-Hans');
  expect(after.slug).toBe(project?.slug);
  expect(after.id).not.toBe(project?.id);
});
