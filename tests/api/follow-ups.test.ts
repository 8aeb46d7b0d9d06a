import { dayOf } from '../../src/domain/days';
import { changesSince, type ChangeRow, latestSeq } from '../support/changes';
import { connect, content, publishNew } from '../support/content';
import type { Answer, Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

let editor: Panel;
let target: string;
let project: string;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const publicInBoth = async (type: string, data: object, english: object): Promise<string> => {
  const documentId = await publishNew(editor, type, data);
  await content(editor, type).update(documentId, english, 'en');
  await content(editor, type).publish(documentId, {}, 'en');
  return documentId;
};

/** Each test moves a target and a project of its own. */
beforeEach(async () => {
  const promise = { statement: '总值增长8%。', year: 2023, comparator: 'grow-by', value: 8, unit: '%' };
  target = await publicInBoth('target', promise, { statement: 'Output to grow by 8 per cent.' });
  project = await publicInBoth('project', { name: '一个项目' }, { name: 'A project' });
});

interface Standing {
  progressStatus: string;
  initialStatus: string;
  latestValue: number | null;
  latestUnit: string | null;
  lastReportedOn: string | null;
}

const CORRECTION = { significance: 'correction', changeNote: '数字有误，已经更正。' };

const standing = async (type: 'targets' | 'projects', documentId: string, locale = 'zh-Hans') => {
  const { body } = await get<{ data: Standing }>(server.url, `/api/${type}/${documentId}?locale=${locale}`);
  const { progressStatus, latestValue, latestUnit, lastReportedOn } = body.data;
  return { progressStatus, latestValue, latestUnit, lastReportedOn };
};

const newFollowUp = async (title: string): Promise<string> => {
  const data = { kind: 'follow-up', title, publishedOn: '2023-07-10' };
  return (await content(editor, 'article').create(data)).body.data.documentId;
};

const newUpdate = async (article: string, data: object): Promise<string> => {
  const update = { note: '有了进展。', article: connect(article), ...data };
  return (await content(editor, 'progress-update').create(update)).body.data.documentId;
};

const rowsAfter = async (work: () => Promise<unknown>): Promise<ChangeRow[]> => {
  const before = await latestSeq(server.url);
  await work();
  return changesSince(server.url, before);
};

const refusal = ({ status, body }: Answer<unknown>) => {
  const [mistake] = (body as Refusal).error.details.errors ?? [];
  return { status, field: mistake?.path.join('.'), rule: mistake?.name };
};

const NOTHING = { latestValue: null, latestUnit: null, lastReportedOn: null };
const onTarget = () => ({ target: connect(target), unit: '%' });

test('publishing a follow-up publishes its updates and moves what they speak of, in one commit', async () => {
  const [before, projectBefore] = [await standing('targets', target), await standing('projects', project)];
  expect(before).toMatchObject(NOTHING);
  const article = await newFollowUp('上半年');
  const half = { ...onTarget(), asOf: '2023-06-30', progressStatus: 'under-way', value: 6.1 };
  const ids = [
    await newUpdate(article, half),
    await newUpdate(article, { asOf: '2023-06-30', progressStatus: 'delayed', project: connect(project) }),
  ];
  expect(await standing('targets', target)).toEqual(before);

  const rows = await rowsAfter(() => content(editor, 'article').publish(article));
  expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
  const [own] = rows;
  expect(own).toMatchObject({ type: 'article', documentId: article, causeSeq: null });
  const updates = rows.filter(({ type }) => type === 'progress-update');
  expect(updates.map(({ documentId }) => documentId).sort()).toEqual([...ids].sort());
  expect(updates.map(({ causeSeq }) => causeSeq)).toEqual([own?.seq, own?.seq]);
  const moved = rows.find(({ type, locale }) => type === 'target' && locale === 'zh-Hans');
  expect(updates.map(({ seq }) => seq)).toContain(moved?.causeSeq);

  const reported = {
    progressStatus: 'under-way',
    latestValue: 6.1,
    latestUnit: '%',
    lastReportedOn: '2023-06-30',
  };
  for (const locale of ['zh-Hans', 'en']) {
    expect(await standing('targets', target, locale)).toEqual(reported);
  }
  expect(await standing('projects', project)).toMatchObject({ progressStatus: 'delayed' });
  // What an editor sees of the draft is the same, and it does not count as edited.
  const draft = (await content(editor, 'target').read(target)).body as unknown as {
    data: Standing & { status: string };
  };
  expect(draft.data).toMatchObject({ ...reported, status: 'published' });

  const withdrawn = await rowsAfter(() => content(editor, 'article').unpublish(article));
  expect(withdrawn.filter(({ action }) => action === 'unpublish').map(({ type }) => type)).toEqual([
    'article',
    'progress-update',
    'progress-update',
  ]);
  expect(await standing('targets', target)).toEqual(before);
  expect(await standing('projects', project)).toEqual(projectBefore);
});

test('one update that cannot be published holds back everything', async () => {
  const article = await newFollowUp('全有或全无');
  await newUpdate(article, { ...onTarget(), asOf: '2023-03-31', progressStatus: 'under-way', value: 5 });
  const tomorrow = dayOf(new Date(Date.now() + 86_400_000));
  const update = await newUpdate(article, {
    ...onTarget(),
    asOf: tomorrow,
    progressStatus: 'achieved',
    value: 9,
  });
  const rows = await rowsAfter(async () => {
    const answer = await content(editor, 'article').publish(article);
    expect(refusal(answer)).toEqual({ status: 400, field: 'asOf', rule: 'as-of-in-future' });
  });
  expect(rows).toEqual([]);
  expect((await get(server.url, `/api/articles/${article}`)).status).toBe(404);
  expect(await standing('targets', target)).toMatchObject(NOTHING);

  await content(editor, 'progress-update').update(update, { asOf: dayOf(new Date()) });
  expect((await content(editor, 'article').publish(article)).status).toBe(200);
  expect(await standing('targets', target)).toMatchObject({ latestValue: 9, progressStatus: 'achieved' });
  await content(editor, 'article').unpublish(article);
});

test('a subject stands at its latest day, whatever was published last; correcting and withdrawing move it back', async () => {
  const updates = content(editor, 'progress-update');
  const [first, second] = [await newFollowUp('第三季度'), await newFollowUp('补报第一季度')];
  const third = await newUpdate(first, {
    ...onTarget(),
    asOf: '2023-09-30',
    progressStatus: 'partly-achieved',
    value: 7.5,
  });
  await newUpdate(second, { ...onTarget(), asOf: '2023-03-31', progressStatus: 'delayed', value: 4 });
  for (const article of [first, second]) await content(editor, 'article').publish(article);
  expect(await standing('targets', target)).toMatchObject({ latestValue: 7.5, lastReportedOn: '2023-09-30' });

  const corrected = await rowsAfter(() => updates.publish(third, { value: 7.2 }, 'zh-Hans', CORRECTION));
  expect(corrected[0]).toMatchObject({
    type: 'progress-update',
    significance: 'correction',
    note: CORRECTION.changeNote,
  });
  expect(await standing('targets', target)).toMatchObject({ latestValue: 7.2 });

  await updates.unpublish(third);
  expect(await standing('targets', target)).toMatchObject({ latestValue: 4, progressStatus: 'delayed' });
  for (const article of [first, second]) await content(editor, 'article').unpublish(article);
  expect(await standing('targets', target)).toMatchObject(NOTHING);
});

test('an update that is about something else from now on moves both', async () => {
  const article = await newFollowUp('换了对象');
  const update = await newUpdate(article, {
    asOf: '2023-05-31',
    progressStatus: 'delayed',
    project: connect(project),
  });
  const before = await standing('targets', target);
  await content(editor, 'article').publish(article);
  expect(await standing('projects', project)).toMatchObject({ progressStatus: 'delayed' });
  const other = {
    project: { connect: [], disconnect: [{ documentId: project }] },
    target: connect(target),
    value: 3,
    unit: '%',
  };
  expect(
    (await content(editor, 'progress-update').publish(update, other, 'zh-Hans', CORRECTION)).status,
  ).toBe(200);
  expect(await standing('projects', project)).toMatchObject(NOTHING);
  expect(await standing('targets', target)).toMatchObject({ progressStatus: 'delayed', latestValue: 3 });
  await content(editor, 'article').unpublish(article);
  expect(await standing('targets', target)).toEqual(before);
});

test('the updates of a public follow-up that changed need a reason when it is published again', async () => {
  const article = await newFollowUp('再次发布');
  const update = await newUpdate(article, {
    ...onTarget(),
    asOf: '2023-04-30',
    progressStatus: 'under-way',
    value: 5,
  });
  const articles = content(editor, 'article');
  await articles.publish(article);
  await content(editor, 'progress-update').update(update, { value: 5.5 });
  expect(refusal(await articles.publish(article, {}, 'zh-Hans', {}))).toMatchObject({
    rule: 'significance-missing',
  });
  expect(await standing('targets', target)).toMatchObject({ latestValue: 5 });
  const rows = await rowsAfter(() => articles.publish(article, {}, 'zh-Hans', CORRECTION));
  expect(rows.map(({ type, note }) => [type, note])).toEqual([
    ['progress-update', CORRECTION.changeNote],
    ['target', null],
    ['target', null],
  ]);
  await articles.unpublish(article);
});

test('the English of a follow-up carries the English of its updates', async () => {
  const article = await newFollowUp('两种语言');
  const update = await newUpdate(article, {
    ...onTarget(),
    asOf: '2023-04-30',
    progressStatus: 'under-way',
    value: 5,
  });
  await content(editor, 'article').publish(article);
  const translator = await signIn(server.url, 'translator');
  await content(translator, 'article').update(article, { title: 'In both languages' }, 'en');
  await content(translator, 'progress-update').update(update, { note: 'It goes on.' }, 'en');
  const rows = await rowsAfter(async () => {
    expect((await content(translator, 'article').publish(article, {}, 'en')).status).toBe(200);
  });
  expect(rows.map(({ type, locale }) => [type, locale])).toEqual([
    ['article', 'en'],
    ['progress-update', 'en'],
  ]);
  expect((await content(editor, 'article').unpublish(article)).status).toBe(400);
  await content(editor, 'article').unpublish(article, 'en');
  await content(editor, 'article').unpublish(article);
  expect((await get(server.url, `/api/progress-updates/${update}`)).status).toBe(410);
});

test('what follows from the updates is nobody’s to write', async () => {
  const claim = { progressStatus: 'achieved', latestValue: 99, lastReportedOn: '2023-12-31' };
  await content(editor, 'target').update(target, claim);
  expect((await content(editor, 'target').read(target)).body.data).toMatchObject(NOTHING);
  await content(editor, 'target').update(target, { initialStatus: 'delayed' });
  expect((await content(editor, 'target').read(target)).body.data).toMatchObject({
    progressStatus: 'delayed',
  });
  await content(editor, 'target').discard(target);
});

test('a value in a unit that its target cannot be compared with is refused', async () => {
  const article = await newFollowUp('单位不对');
  const answer = await content(editor, 'progress-update').create({
    note: '增加了。',
    asOf: '2023-06-30',
    progressStatus: 'under-way',
    article: connect(article),
    target: connect(target),
    value: 310,
    unit: '亿元',
  });
  expect(refusal(answer)).toEqual({ status: 400, field: 'unit', rule: 'unit-of-other-kind-than-target' });
});

test('a subject that is deleted leaves its waiting update without one, which is refused by its name', async () => {
  const data = { name: '要删的项目', initialStatus: 'not-started' };
  const { documentId } = (await content(editor, 'project').create(data)).body.data;
  const article = await newFollowUp('对象已删');
  await newUpdate(article, { asOf: '2023-06-30', progressStatus: 'delayed', project: connect(documentId) });
  expect((await content(editor, 'project').remove(documentId)).status).toBe(200);
  const rows = await rowsAfter(async () => {
    expect(refusal(await content(editor, 'article').publish(article))).toMatchObject({
      rule: 'subject-missing',
    });
  });
  expect(rows).toEqual([]);
});

test('an article is withdrawn in both languages at once, with its updates and what they moved', async () => {
  const before = await standing('targets', target);
  const article = await newFollowUp('两种语言一起撤回');
  await content(editor, 'article').update(article, { title: 'Withdrawn in two languages' }, 'en');
  const reported = { asOf: '2023-06-30', progressStatus: 'under-way' };
  const updates = [await newUpdate(article, { ...onTarget(), ...reported, value: 6.1 })];
  updates.push(await newUpdate(article, { ...onTarget(), ...reported, asOf: '2023-09-30', value: 7 }));
  for (const update of updates) {
    await content(editor, 'progress-update').update(update, { note: 'It moved on.' }, 'en');
  }
  await content(editor, 'article').bulkPublish([article], ['zh-Hans', 'en']);

  const rows = await rowsAfter(async () => {
    const { status } = await content(editor, 'article').bulkUnpublish([article], ['zh-Hans', 'en']);
    expect(status).toBe(200);
  });
  const told = rows.map(({ documentId, locale }) => `${documentId} ${locale}`);
  expect(told.sort()).toEqual(
    [article, ...updates, target].flatMap((id) => [`${id} en`, `${id} zh-Hans`]).sort(),
  );
  expect(await standing('targets', target)).toEqual(before);
});

test('updates that are published together move their subject once', async () => {
  const article = await publishNew(editor, 'article', { kind: 'follow-up', title: '一起发布的进展' });
  const updates: string[] = [];
  for (const value of [5, 6, 7]) {
    const data = { ...onTarget(), asOf: `2023-0${value}-01`, progressStatus: 'under-way', value };
    updates.push(await newUpdate(article, data));
  }
  const rows = await rowsAfter(() => content(editor, 'progress-update').bulkPublish(updates, 'zh-Hans'));
  const moved = rows.filter(({ documentId, locale }) => documentId === target && locale === 'zh-Hans');
  expect(moved).toHaveLength(1);
  expect(await standing('targets', target)).toMatchObject({ latestValue: 7, lastReportedOn: '2023-07-01' });
});

test('a figure corrected in both languages at once is explained in each', async () => {
  const article = await newFollowUp('两种语言一起更正');
  const articles = content(editor, 'article');
  await articles.update(article, { title: 'Corrected in two languages' }, 'en');
  const reported = { ...onTarget(), asOf: '2023-06-30', progressStatus: 'under-way', value: 5 };
  const update = await newUpdate(article, reported);
  await content(editor, 'progress-update').update(update, { note: 'It moved on.' }, 'en');
  await articles.bulkPublish([article], ['zh-Hans', 'en']);

  await content(editor, 'progress-update').update(update, { value: 5.5 });
  const changeNote = { 'zh-Hans': CORRECTION.changeNote, en: 'The figure was wrong.' };
  const reason = { significance: 'correction', changeNote };
  const rows = await rowsAfter(() => articles.bulkPublish([article], ['zh-Hans', 'en'], reason));
  const told = rows.filter(({ documentId }) => documentId === update);
  expect(told.map(({ locale, note }) => [locale, note])).toEqual(Object.entries(changeNote));
});

test('a figure that was written in the English form is published with the Chinese', async () => {
  const article = await newFollowUp('在英文表单里改的数');
  const articles = content(editor, 'article');
  await articles.update(article, { title: 'Written in English' }, 'en');
  const reported = { ...onTarget(), asOf: '2023-06-30', progressStatus: 'under-way', value: 5 };
  const update = await newUpdate(article, reported);
  await content(editor, 'progress-update').update(update, { note: 'It moved on.' }, 'en');
  await articles.bulkPublish([article], ['zh-Hans', 'en']);

  await content(editor, 'progress-update').publish(update, { value: 5.5 }, 'en');
  expect(await standing('targets', target)).toMatchObject({ latestValue: 5 });
  expect((await articles.publish(article, {}, 'zh-Hans', CORRECTION)).status).toBe(200);
  expect(await standing('targets', target)).toMatchObject({ latestValue: 5.5 });
});
