import { connect, content, type Entry } from '../support/content';
import type { Answer, Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { withServer } from '../support/suite';

const server = withServer();

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const first = async (type: string): Promise<Entry> => {
  const [entry] = (await content(editor, type).list('locale=zh-Hans&sort=createdAt:ASC&pageSize=10')).body
    .results;
  if (!entry) throw new Error(`The seed has no ${type}`);
  return entry;
};

/** A refusal that names its field, and the words for it. */
const refusal = ({ status, body }: Answer<unknown>) => {
  const { error } = body as Refusal;
  const [mistake] = error.details.errors ?? [];
  return { status, field: mistake?.path.join('.'), rule: mistake?.name, message: error.message };
};

const GOOD = { indicatorCode: 'gdp', value: 1, unit: '亿元', period: '2022' };

describe('a figure', () => {
  const save = (figure: object) =>
    content(editor, 'achievement').create({ statement: '一项成绩。', year: 2022, figures: [GOOD, figure] });

  test('that is right is saved', async () => {
    expect((await save({ ...GOOD, changePercent: -1.25, rank: 1, rankScope: 'city' })).status).toBe(201);
  });

  test.each([
    ['a rank without its scope', { rank: 1 }, 'figures.1.rankScope', 'rank-needs-scope'],
    ['a scope without a rank', { rankScope: 'city' }, 'figures.1.rank', 'scope-needs-rank'],
    ['a value without a unit', { unit: null }, 'figures.1.unit', 'value-needs-unit'],
    ['an unknown unit', { unit: '斗' }, 'figures.1.unit', 'unit-unknown'],
    ['a unit of another kind', { unit: '户' }, 'figures.1.unit', 'unit-of-other-kind'],
    ['an unknown indicator', { indicatorCode: 'nope' }, 'figures.1.indicatorCode', 'indicator-unknown'],
    ['nothing to say', { value: null, unit: null }, 'figures.1.value', 'figure-is-empty'],
  ])('with %s is refused', async (_case, change, field, rule) => {
    const before = (await content(editor, 'achievement').list()).body.results.length;
    expect(refusal(await save({ ...GOOD, ...change }))).toMatchObject({ status: 400, field, rule });
    expect((await content(editor, 'achievement').list()).body.results).toHaveLength(before);
  });

  test.each([['2022-13'], ['22'], ['2022-Q5']])('of the period %s is refused', async (period) => {
    expect((await save({ ...GOOD, period })).status).toBe(400);
  });
});

describe('a progress update', () => {
  const update = { asOf: '2023-06-30', progressStatus: 'under-way', note: '进展顺利。' };

  test('about two subjects is refused', async () => {
    const subjects = {
      target: connect((await first('target')).documentId),
      project: connect((await first('project')).documentId),
    };
    const answer = await content(editor, 'progress-update').create({ ...update, ...subjects });
    expect(refusal(answer)).toMatchObject({ status: 400, field: 'project', rule: 'one-subject-only' });
  });

  test('about nothing is kept as a draft and refused to the public', async () => {
    const updates = content(editor, 'progress-update');
    const { documentId } = (await updates.create(update)).body.data;
    expect(refusal(await updates.publish(documentId))).toMatchObject({
      status: 400,
      field: 'target',
      rule: 'subject-missing',
    });
    expect((await updates.read(documentId)).body.data.note).toBe(update.note);
  });

  test('about something that is not public is refused to the public', async () => {
    const project = (await content(editor, 'project').create({ name: '未发布的项目' })).body.data;
    const updates = content(editor, 'progress-update');
    const subject = { project: connect(project.documentId) };
    const { documentId } = (await updates.create({ ...update, ...subject })).body.data;
    expect(refusal(await updates.publish(documentId))).toMatchObject({
      field: 'project',
      rule: 'subject-not-public',
    });
    await content(editor, 'project').publish(project.documentId);
    expect((await updates.publish(documentId)).status).toBe(200);
  });
});

describe('a target', () => {
  test.each([
    [{ comparator: 'reach' }, 'value', 'comparator-needs-value'],
    [{ comparator: 'grow-by', value: 8, unit: '亿元' }, 'unit', 'growth-is-in-percent'],
    [{ comparator: 'reach', value: 8, unit: '户', indicatorCode: 'gdp' }, 'unit', 'unit-of-other-kind'],
    [{ comparator: 'keep', indicatorCode: 'nope' }, 'indicatorCode', 'indicator-unknown'],
  ])('%j is refused at %s', async (change, field, rule) => {
    const answer = await content(editor, 'target').create({ statement: '一个目标', year: 2023, ...change });
    expect(refusal(answer)).toMatchObject({ status: 400, field, rule });
  });
});

describe('a slug', () => {
  test('is made from a Chinese title by pinyin, from an English one by its letters', async () => {
    const chinese = await content(editor, 'project').create({ name: '绿色长廊' });
    const english = await content(editor, 'project').create({ name: 'Île & Café 2024' });
    expect([chinese.body.data.slug, english.body.data.slug]).toEqual(['lv-se-chang-lang', 'ile-cafe-2024']);
  });

  test('does not change with the title, nor when it is emptied, nor when a translation comes', async () => {
    const projects = content(editor, 'project');
    const { documentId, slug } = (await projects.create({ name: '滨江公园' })).body.data;
    await projects.update(documentId, { name: '滨江大公园', slug: '' });
    await projects.update(documentId, { name: 'Riverside park', slug: null }, 'en');
    await projects.publish(documentId);
    await projects.publish(documentId, {}, 'en');
    expect((await projects.read(documentId)).body.data.slug).toBe(slug);
    expect((await projects.read(documentId, 'en')).body.data.slug).toBe(slug);
  });

  test('gets a number when its title is used a second time', async () => {
    const slugs = [];
    for (let time = 0; time < 3; time += 1) {
      slugs.push((await content(editor, 'project').create({ name: '同名项目' })).body.data.slug);
    }
    expect(slugs).toEqual(['tong-ming-xiang-mu', 'tong-ming-xiang-mu-2', 'tong-ming-xiang-mu-3']);
  });

  test('of another document is refused, in creating and in changing', async () => {
    const taken = String((await first('project')).slug);
    const created = await content(editor, 'project').create({ name: '新项目', slug: taken });
    expect(refusal(created)).toMatchObject({ status: 400, field: 'slug', rule: 'slug-taken' });
    const { documentId } = (await content(editor, 'project').create({ name: '新项目' })).body.data;
    const changed = await content(editor, 'project').update(documentId, { slug: taken });
    expect(refusal(changed)).toMatchObject({ status: 400, field: 'slug', rule: 'slug-taken' });
  });

  test('taken by two editors in one moment goes to one of them', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        content(editor, 'project').create({ name: '同时保存', slug: 'at-the-same-moment' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400, 400, 400, 400]);
  });

  test.each(['有汉字', 'Upper', 'two  spaces', '-edge', '../up'])('"%s" is refused', async (slug) => {
    expect((await content(editor, 'project').create({ name: '项目', slug })).status).toBe(400);
  });
});

test('a copy gets an address of its own', async () => {
  const project = await first('project');
  const { status, body } = await content(editor, 'project').clone(project.documentId, { name: '副本' });
  expect([status, body.data.slug]).toEqual([200, `${String(project.slug)}-2`]);
});

describe('what a database could not keep', () => {
  test.each([
    ['project', { name: '项目', order: 1e12 }, 'order'],
    ['target', { statement: '目标', year: 2023, comparator: 'keep', value: 1e30, unit: '%' }, 'value'],
    [
      'achievement',
      { statement: '成绩。', year: 2022, figures: [{ ...GOOD, rank: 9999999999 }] },
      'figures.0.rank',
    ],
    ['article', { title: '文章', publishedOn: '2020-99-99' }, 'publishedOn'],
  ])('is refused in %s %j at %s', async (type, data, field) => {
    expect(refusal(await content(editor, type).create(data))).toMatchObject({ status: 400, field });
  });

  test('is refused in a text too', async () => {
    const answer = await content(editor, 'project').create({ name: 'nul\u0000l' });
    expect(answer.status).toBe(400);
  });
});

test('an indicator code stands once', async () => {
  const answer = await content(editor, 'indicator').create({ code: 'gdp', name: '重复', unit: '亿元' });
  expect(refusal(answer)).toMatchObject({ status: 400, field: 'code', rule: 'code-taken' });
});

describe('a report', () => {
  test('needs its year, and a year has one report', async () => {
    const articles = content(editor, 'article');
    const { documentId } = (await articles.create({ kind: 'report', title: '又一份报告' })).body.data;
    expect(refusal(await articles.publish(documentId))).toMatchObject({ rule: 'report-needs-year' });
    await articles.update(documentId, { year: 2023 });
    expect(refusal(await articles.publish(documentId))).toMatchObject({
      rule: 'report-year-taken',
      field: 'year',
    });
    await articles.update(documentId, { year: 2024 });
    expect((await articles.publish(documentId)).status).toBe(200);
  });
});

describe('what something rests on', () => {
  const gdp = async () => {
    const { results } = (await content(editor, 'indicator').list('locale=zh-Hans&filters[code][$eq]=gdp'))
      .body;
    return results[0]?.documentId ?? '';
  };

  test('an indicator in use keeps its code, its kind of unit and its place', async () => {
    const indicators = content(editor, 'indicator');
    const id = await gdp();
    const attempts = [
      await indicators.update(id, { code: 'gdp-new' }),
      await indicators.update(id, { unit: '户' }),
      await indicators.remove(id, '*'),
    ];
    for (const attempt of attempts) {
      expect(refusal(attempt)).toMatchObject({ status: 400, rule: 'indicator-in-use' });
    }
    expect((await indicators.update(id, { unit: '万元' })).status).toBe(200);
    expect((await indicators.update(id, { unit: '亿元' })).status).toBe(200);
  });

  test('a theme stays, in each language, while something public is under it', async () => {
    const [themes, achievements] = [content(editor, 'theme'), content(editor, 'achievement')];
    const theme = (await themes.create({ name: '要删除的领域', order: 90 })).body.data.documentId;
    await themes.update(theme, { name: 'A theme to delete' }, 'en');
    const data = { statement: '要改领域的成绩。', year: 2022, theme: connect(theme) };
    const { documentId } = (await achievements.create(data)).body.data;
    await achievements.update(documentId, { statement: 'An achievement.' }, 'en');
    expect((await achievements.bulkPublish([documentId], ['zh-Hans', 'en'])).status).toBe(200);

    for (const locale of ['*', 'zh-Hans', 'en']) {
      const attempt = await themes.remove(theme, locale);
      expect(refusal(attempt)).toMatchObject({ status: 400, rule: 'theme-in-use' });
      expect(refusal(attempt).message).toMatch(/^有 1 项已发布的内容/);
    }
    expect((await themes.bulkDelete([theme], '*')).status).toBe(400);

    expect((await achievements.unpublish(documentId, 'en')).status).toBe(200);
    expect((await themes.remove(theme, 'en')).status).toBe(200);
    const other = (await first('theme')).documentId;
    await achievements.update(documentId, {
      theme: { connect: [{ documentId: other }], disconnect: [{ documentId: theme }] },
    });
    expect(refusal(await themes.remove(theme, '*'))).toMatchObject({ rule: 'theme-in-use' });
    expect((await achievements.publish(documentId)).status).toBe(200);
    expect((await themes.remove(theme, '*')).status).toBe(200);
  });

  test('a subject with public updates is neither withdrawn nor deleted', async () => {
    const target = await first('target');
    const updates = content(editor, 'progress-update');
    const data = {
      asOf: '2023-06-30',
      progressStatus: 'under-way',
      note: '进展。',
      target: connect(target.documentId),
    };
    const { documentId } = (await updates.create(data)).body.data;
    expect((await updates.publish(documentId)).status).toBe(200);
    await content(editor, 'target').unpublish(target.documentId, 'en');
    const attempts = [
      await content(editor, 'target').unpublish(target.documentId),
      await content(editor, 'target').remove(target.documentId, '*'),
    ];
    for (const attempt of attempts) {
      expect(refusal(attempt)).toMatchObject({ status: 400, rule: 'subject-has-updates' });
    }
    await updates.unpublish(documentId);
    expect((await content(editor, 'target').unpublish(target.documentId)).status).toBe(200);
  });

  test('the Chinese is not withdrawn while its translation is public', async () => {
    const honor = await first('honor');
    const honors = content(editor, 'honor');
    expect(refusal(await honors.unpublish(honor.documentId))).toMatchObject({
      rule: 'translation-is-public',
    });
    expect(refusal(await honors.remove(honor.documentId))).toMatchObject({ rule: 'translation-is-public' });
    expect((await honors.unpublish(honor.documentId, 'en')).status).toBe(200);
    expect((await honors.unpublish(honor.documentId)).status).toBe(200);
  });
});

test('an achievement of a report is published under its theme only', async () => {
  const report = (await content(editor, 'article').list('locale=zh-Hans&filters[year][$eq]=2023')).body
    .results[0];
  const achievements = content(editor, 'achievement');
  const data = { statement: '无领域的成绩。', year: 2022, report: connect(report?.documentId ?? '') };
  const { documentId } = (await achievements.create(data)).body.data;
  expect(refusal(await achievements.publish(documentId))).toMatchObject({
    field: 'theme',
    rule: 'theme-missing',
  });
});

describe('a picture within a text', () => {
  const image = {
    name: 'DSC_0012.jpg',
    url: '/uploads/dsc.jpg',
    hash: 'dsc',
    ext: '.jpg',
    mime: 'image/jpeg',
    width: 20,
    height: 10,
    size: 1,
    provider: 'local',
    createdAt: '2023-01-01T00:00:00.000Z',
    updatedAt: '2023-01-01T00:00:00.000Z',
  };
  const body = (alternativeText: string | null) => [
    { type: 'image', image: { ...image, alternativeText }, children: [{ type: 'text', text: '' }] },
  ];

  test.each([
    ['no words', null],
    ['spaces for words', '  '],
    ["its file's name for words, as the panel puts it in", image.name],
  ])('with %s is kept as a draft and refused to the public', async (_case, words) => {
    const articles = content(editor, 'article');
    const article = { kind: 'follow-up', title: '图', body: body(words) };
    const { documentId } = (await articles.create(article)).body.data;
    expect(refusal(await articles.publish(documentId))).toEqual({
      status: 400,
      field: 'body',
      rule: 'body-image-needs-alt',
      message: expect.stringContaining(image.name) as string,
    });
    await articles.update(documentId, { body: body('水面上的光伏板') });
    expect((await articles.publish(documentId)).status).toBe(200);
  });
});

test('a text of spaces is not published', async () => {
  const achievements = content(editor, 'achievement');
  const { documentId } = (await achievements.create({ statement: '   ', year: 2022 })).body.data;
  expect(refusal(await achievements.publish(documentId))).toMatchObject({
    field: 'statement',
    rule: 'text-blank',
  });
});

test('a mistake is said in the language of the panel', async () => {
  const answer = await content(editor, 'target').create({
    statement: '目标',
    year: 2023,
    comparator: 'reach',
  });
  expect(refusal(answer).message).toBe('“增长”或“达到”类的目标需要填写数值。');
});
